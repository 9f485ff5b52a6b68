(function () {
  'use strict';
  // Dot plots drawn from the tables beside them: the table is what is true, the chart only shows it.
  if (!window.echarts) { return; }
  var INK = '#1d2628', SOFT = '#56626a', ACCENT = '#0b5e63', BAD = '#b23808', PAST = '#b9c6c7', ROW = 40;
  var FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  var TALL = 'path://M0 0h2v100h-2z', DASHED = 'path://M0 0h2v18h-2zM0 27h2v18h-2zM0 54h2v18h-2zM0 81h2v19h-2z';
  var STAGES = ['小学', '初中'];
  var drawn = [];

  function read(table) {
    var rows = [];
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row, line) {
      var name = named(row);
      Array.prototype.forEach.call(row.querySelectorAll('td[data-value]'), function (cell) {
        var heading = cell.cellIndex < 4 && row.cells[1].colSpan === 1 ? 0 : 1;
        rows.push({ line: line, name: name, side: heading, cell: cell, link: cell.querySelector('a.door'),
          value: number(cell, 'value'), limit: number(cell, 'limit'), last: number(cell, 'last'),
          limitText: cell.getAttribute('data-limit'), bad: cell.getAttribute('data-css') === 'n', text: told(cell),
          tags: Array.prototype.map.call(cell.nextElementSibling.querySelectorAll('.tag'), function (tag) { return tag.textContent; }) });
      });
    });
    return rows;
  }
  // without the unit, which is small print
  function named(row) { return row.cells[0].firstChild.textContent.trim(); }
  function number(cell, name) {
    var text = cell.getAttribute('data-' + name);
    return text === null || text === '' ? null : Number(text);
  }
  function told(cell) {
    var link = cell.querySelector('a.door');
    return (link || cell).firstChild.textContent.trim();
  }

  function draw(element, table) {
    var rows = read(table), names = [], most = 0;
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row) { names.push(named(row)); });
    rows.forEach(function (one) { most = Math.max(most, one.value || 0, one.limit || 0, one.last || 0); });
    var offset = function (side) { return [0, side ? 7 : -7]; };
    var of = function (side, what) { return rows.filter(function (one) { return one.side === side && one[what] !== null; }); };
    var past = STAGES.map(function (stage, side) {
      return { name: stage + '上年', type: 'scatter', z: 2, silent: true, symbol: 'circle', symbolSize: 8, symbolOffset: offset(side),
        itemStyle: side ? { color: '#fff', borderColor: PAST, borderWidth: 2 } : { color: PAST },
        data: of(side, 'last').map(function (one) { return [one.last, one.line]; }) };
    });
    var limits = STAGES.map(function (stage, side) {
      return { name: stage + '限值', type: 'scatter', z: 3, silent: true, symbol: side ? DASHED : TALL, symbolSize: [2, ROW],
        itemStyle: { color: side ? '#7b8788' : INK },
        data: of(side, 'limit').map(function (one, at) {
          // named once, above the first: 小学 to the right of its line, 初中 to the left, as 初中 is never the laxer
          return { value: [one.limit, one.line], label: { show: at === 0, position: 'top', distance: 2, align: side ? 'right' : 'left', formatter: stage + '限值 ' + one.limitText, fontSize: 11, color: SOFT } };
        }) };
    });
    var dots = STAGES.map(function (stage, side) {
      return { name: stage, type: 'scatter', z: 4, symbol: 'circle', symbolSize: 10, cursor: 'pointer', symbolOffset: offset(side), emphasis: { scale: false },
        label: { show: true, position: 'right', distance: 5, fontSize: 11, lineHeight: 12, backgroundColor: 'rgba(255,255,255,0.85)' },
        itemStyle: side ? { color: '#fff', borderColor: ACCENT, borderWidth: 2 } : { color: ACCENT },
        data: of(side, 'value').map(function (one) {
          var colour = one.bad ? BAD : ACCENT;
          return { value: [one.value, one.line], link: one.link,
            itemStyle: side ? { color: '#fff', borderColor: colour, borderWidth: 2 } : { color: colour },
            label: { color: one.bad ? BAD : SOFT, formatter: (one.bad ? '✗ ' : '') + one.text + (one.tags.length ? ' ' + one.tags.join(' ') : '') } };
        }) };
    });
    var height = names.length * ROW + 96;
    element.style.height = height + 'px';
    var narrow = element.clientWidth < 520;
    var chart = window.echarts.init(element, null, { renderer: 'canvas', devicePixelRatio: 2, width: element.clientWidth, height: height });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT, fontSize: 12, color: INK },
      grid: { left: narrow ? 112 : 176, right: narrow ? 40 : 56, top: 44, bottom: 48 },
      legend: { data: STAGES.concat(past.filter(function (one) { return one.data.length; }).map(function (one) { return one.name; })), top: 0, left: 0, itemWidth: 16, itemHeight: 10, itemGap: 16, selectedMode: false, textStyle: { color: SOFT } },
      xAxis: { type: 'value', min: 0, max: Math.ceil((most + 0.1) * 10) / 10, name: '差异系数', nameLocation: 'middle', nameGap: 24, nameTextStyle: { color: SOFT }, axisLabel: { color: SOFT }, splitLine: { lineStyle: { color: '#f4f7f7' } } },
      yAxis: { type: 'category', data: names, inverse: true, axisTick: { show: false }, axisLine: { lineStyle: { color: '#9aa6a7' } }, splitLine: { show: true, lineStyle: { color: '#eef1f1' } },
        axisLabel: { color: INK, width: narrow ? 104 : 164, overflow: 'break', lineHeight: narrow ? 12 : 14, fontSize: narrow ? 10 : 12, interval: 0 } },
      series: past.concat(limits, dots)
    });
    chart.on('click', function (event) { if (event.data && event.data.link) { event.data.link.click(); } });
    drawn.push({ chart: chart, element: element, height: height });
  }
  function fit(width) {
    drawn.forEach(function (one) { one.chart.resize({ width: width || one.element.clientWidth, height: one.height }); });
  }
  Array.prototype.forEach.call(document.querySelectorAll('.balance-pair'), function (pair) {
    draw(pair.querySelector('.chart'), pair.querySelector('table'));
  });
  var waiting = 0;
  window.addEventListener('resize', function () { clearTimeout(waiting); waiting = setTimeout(function () { fit(0); }, 100); });
  window.addEventListener('beforeprint', function () { fit(680); });
  window.addEventListener('afterprint', function () { fit(0); });
}());
