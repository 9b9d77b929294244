// The benchmark's five charts by ECharts' server-side rendering: the same values, both widths, SVG without animation.
// Prints what org.huiyin.draw.Benchmark prints; run.sh runs both.
import * as echarts from 'echarts';

const rounds = Number(process.argv[2] ?? 400);
const font = { fontFamily: 'Noto Sans SC', fontSize: 14 };
const categories = data => ({ type: 'category', data, inverse: true, axisLine: { show: false }, axisTick: { show: false }, axisLabel: font });
const values = { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { show: false } };
const label = unit => ({ show: true, position: 'right', formatter: '{c} ' + unit, ...font, fontWeight: 'bold' });
const grid = { containLabel: true, left: 0, right: 80, top: 8, bottom: 8 };
const charts = {
  bar: [84, { grid, xAxis: values, yAxis: categories(['省内其他地区', '苏北']),
    series: [{ type: 'bar', data: [338, 176], label: label('项') }] }],
  grouped: [190, { grid, xAxis: values, yAxis: categories(['苏南', '苏中', '苏北']), series: [
    { type: 'bar', name: '2015年', data: [310, 120, 80], label: label('个') },
    { type: 'bar', name: '2021年', data: [322, 118, 112], label: label('个') }] }],
  stacked: [90, { grid, xAxis: { ...values, max: 514 }, yAxis: categories(['省重大工业项目']), series: [
    { type: 'bar', stack: 't', name: '苏北', data: [176], label: { ...label('项'), position: 'inside' } },
    { type: 'bar', stack: 't', name: '省内其他地区', data: [338], label: { ...label('项'), position: 'inside' } }] }],
  line: [320, { grid, xAxis: { type: 'category', data: [2014, 2015, 2016, 2017, 2018, 2019, 2020].map(y => y + '年') },
    yAxis: { type: 'value', min: 0 },
    series: [{ type: 'line', data: [412, 530, null, 705, 668, 890, 1203], label: { show: true, ...font } }] }],
  dot: [130, { grid, xAxis: values, yAxis: categories(['苏北', '苏中', '苏南']), series: [
    { type: 'scatter', data: [80, 120, 310], label: { ...label('个'), position: 'left', formatter: '{@[0]} 个' } },
    { type: 'scatter', data: [112, 118, 322], label: label('个') }] }],
};

function draw(name, width) {
  const [height, option] = charts[name];
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
const all = () => Object.keys(charts).flatMap(name => [draw(name, 720), draw(name, 300)]);

let before = performance.now();
const first = all();
console.log(`first five charts: ${(performance.now() - before).toFixed(0)} ms (process start and import: ${before.toFixed(0)} ms)`);
for (let i = 0; i < rounds; i++) all();
const cpu = process.cpuUsage();
for (let i = 0; i < rounds; i++) all();
const used = process.cpuUsage(cpu);
console.log(`SVG, warm: ${((used.user + used.system) / 1e3 / rounds / 5).toFixed(3)} ms CPU a chart (wide and narrow SVG)`);
Object.keys(charts).forEach((name, i) =>
  console.log(`${name}: wide ${Buffer.byteLength(first[2 * i])} B, narrow ${Buffer.byteLength(first[2 * i + 1])} B`));
