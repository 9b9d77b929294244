#!/bin/sh
# What charts cost, here and with ECharts' server-side rendering, in one run. After `mvn test-compile`, at the top of
# the project:
#
#     sh src/test/bench/charts/run.sh [REPLIES [ROUNDS]]
#
# REPLIES of five charts each are drawn here (6,000 are a build of 30,000 charts), ROUNDS of the same five charts with
# ECharts, after as many to warm up. Compared is CPU per chart: here the wide, the narrow and the standalone SVG with the
# text alternative and the checks, there the wide and the narrow SVG. Installs npm's echarts into target/ the first time.
set -eu
replies=${1:-6000}
rounds=${2:-300}
here=$(dirname "$0")
mkdir -p target/echarts
mvn -q -B dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test
[ -d target/echarts/node_modules/echarts ] || npm install --silent --prefix target/echarts echarts@5.6.0
cp "$here/echarts.mjs" target/echarts/
ours="-cp target/classes:target/test-classes:$(cat target/classpath.txt) org.huiyin.draw.Benchmark"
echo "== JFreeChart on our canvas"
java $ours "$replies" | tee target/bench-charts.txt
echo "== ECharts"
node target/echarts/echarts.mjs "$rounds" | tee target/bench-echarts.txt
echo "== ECharts' CPU a chart is that of ours, times"
awk '/^SVG, warm/ { cpu[FILENAME] = $3 } END { printf "%.1f\n", cpu["target/bench-echarts.txt"] / cpu["target/bench-charts.txt"] }' \
  target/bench-charts.txt target/bench-echarts.txt
echo "== a fresh process, five charts, in turn; wall seconds"
for turn in 1 2 3; do
  for program in "java $ours 0" "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $ours 0" "node target/echarts/echarts.mjs 0"; do
    before=$(date +%s%N)
    $program > /dev/null
    echo "$(($(date +%s%N) - before))" "${program%% -cp*}" | awk '{ t = $1 / 1e9; $1 = ""; printf "%.3f%s\n", t, $0 }'
  done
done
