@echo off
rem Starts Huiyin with the JVM options that suit sites of up to some thousand replies.
rem
rem   HUIYIN_JAVA_OPTS    more JVM options; they come last and win
rem   JAVA_HOME           the JDK or JRE to use; by default "java" on the PATH
setlocal EnableExtensions DisableDelayedExpansion
set "java=java"
if not defined JAVA_HOME goto search
rem The path may be set with quotes around it.
set "java=%JAVA_HOME:"=%\bin\java"
if not exist "%java%.exe" goto missing
goto start

:search
where /q java
if errorlevel 1 goto missing

:start
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+DisplayVMOutputToStderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -XX:C1MaxInlineSize=15 %HUIYIN_JAVA_OPTS% -jar "%~dp0..\huiyin.jar" %*
exit /b %errorlevel%

:missing
echo huiyin: no Java found; install a JDK or JRE from 17 on, or set JAVA_HOME>&2
exit /b 3
