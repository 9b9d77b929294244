@echo off
rem Starts Huiyin with the JVM options that suit sites of up to some thousand replies.
rem HUIYIN_JAVA_OPTS holds more JVM options; they come last and win.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %HUIYIN_JAVA_OPTS% -jar "%~dp0..\huiyin.jar" %*
exit /b %errorlevel%
