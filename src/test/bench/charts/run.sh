#!/bin/sh
# What charts cost, here and with ECharts' server-side rendering, in one run. After `mvn test-compile`, at the top of
# the project:
#
#     sh src/test/bench/charts/run.sh [ROUNDS]
#
# Installs npm's echarts into target/ the first time.
set -eu
rounds=${1:-300}
here=$(dirname "$0")
mkdir -p target/echarts
mvn -q -B dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test
[ -d target/echarts/node_modules/echarts ] || npm install --silent --prefix target/echarts echarts@5.6.0
cp "$here/echarts.mjs" target/echarts/
echo "== JFreeChart on our canvas"
time java -cp "target/classes:target/test-classes:$(cat target/classpath.txt)" org.huiyin.draw.Benchmark "$rounds"
echo "== ECharts"
time node target/echarts/echarts.mjs "$rounds"
echo "== a fresh process, five charts"
time java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto \
  -cp "target/classes:target/test-classes:$(cat target/classpath.txt)" org.huiyin.draw.Benchmark 0
time node target/echarts/echarts.mjs 0
