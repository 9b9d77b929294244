#!/bin/sh
# Compares the CPU time per chart with that of ECharts' server-side rendering. Run `mvn test-compile` first, then, in
# the root folder of the project:
#
#     sh src/test/bench/charts/run.sh [REPLIES [ROUNDS]]
#
# Huiyin draws REPLIES of five charts each (6,000 are a build of 30,000 charts). ECharts draws the same five charts
# ROUNDS times, after as many rounds to warm up. A chart is, with Huiyin, the wide, the narrow and the standalone SVG
# with text alternative and checks; with ECharts, the wide and the narrow SVG. The first run installs the npm package
# echarts into target/.
set -eu
replies=${1:-6000}
rounds=${2:-300}
here=$(dirname "$0")
mkdir -p target/echarts
mvn -q -B dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test
[ -d target/echarts/node_modules/echarts ] || npm install --silent --prefix target/echarts echarts@5.6.0
cp "$here/echarts.mjs" target/echarts/
huiyin="-cp target/classes:target/test-classes:$(cat target/classpath.txt) org.huiyin.draw.Benchmark"
echo "== Huiyin (JFreeChart on SvgCanvas)"
java $huiyin "$replies" | tee target/bench-charts.txt
echo "== ECharts"
node target/echarts/echarts.mjs "$rounds" | tee target/bench-echarts.txt
echo "== CPU per chart: ECharts divided by Huiyin"
awk '/^SVG, warm/ { cpu[FILENAME] = $3 } END { printf "%.1f\n", cpu["target/bench-echarts.txt"] / cpu["target/bench-charts.txt"] }' \
  target/bench-charts.txt target/bench-echarts.txt
echo "== new process, five charts, three turns; wall time in seconds"
for turn in 1 2 3; do
  for program in "java $huiyin 0" "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $huiyin 0" "node target/echarts/echarts.mjs 0"; do
    before=$(date +%s%N)
    $program > /dev/null
    echo "$(($(date +%s%N) - before))" "${program%% -cp*}" | awk '{ t = $1 / 1e9; $1 = ""; printf "%.3f%s\n", t, $0 }'
  done
done
