(function () {
  'use strict';
  var byId = function (id) { return document.getElementById(id); };
  var data = JSON.parse(byId('data').textContent);
  document.documentElement.classList.add('script');
  var WORDS = { m: '✓ 达标', n: '✗ 未达标', t: '△ 容许', u: '? 待填报', x: '– 不适用', d: '◷ 限期', a: '! 预警', i: '只计入综合' };
  var OPERATORS = { '>=': '不低于', '<=': '不高于', '>': '高于', '<': '低于', '=': '等于', 'in': '介于' };
  var COLOURS = { m: '#00684f', n: '#b23808', t: '#8a5a00', u: '#5b6769', i: '#0b5e63', x: '#5b6769' };
  var state = { open: '', stage: '', bad: '', q: '' };
  var opener = null;
  var grids = Array.prototype.slice.call(document.querySelectorAll('table.heat'));

  // ---- what stands behind a figure ----
  function make(tag, text, css) {
    var element = document.createElement(tag);
    if (text !== undefined && text !== null) { element.textContent = text; }
    if (css) { element.className = css; }
    return element;
  }
  function entry(list, name, text) {
    if (text === undefined || text === null || text === '') { return; }
    list.appendChild(make('dt', name));
    list.appendChild(make('dd', text));
  }
  function table(heads, rows) {
    var made = make('table'), head = make('tr');
    heads.forEach(function (name, at) { var th = make('th', name, at ? 'num' : ''); th.scope = 'col'; head.appendChild(th); });
    made.appendChild(make('thead')).appendChild(head);
    var body = made.appendChild(make('tbody'));
    rows.forEach(function (row) {
      var line = body.appendChild(make('tr'));
      row.forEach(function (text, at) { line.appendChild(make('td', text, at ? 'num' : '')); });
    });
    return made;
  }
  function rule(into, number) {
    var one = data.rules[number];
    if (!one) { return; }
    into.appendChild(make('h4', '规则 ' + one.id));
    into.appendChild(make('div', one.clause, 'quiet'));
    into.appendChild(make('pre', one.text.join('\n')));
    into.appendChild(make('code', one.source));
  }
  function points(into, trace) {
    if (!trace.points || !trace.points.length) { return; }
    into.appendChild(make('h4', '各校数值,由低到高'));
    into.appendChild(table(['学校', '学生', '数值'], trace.points.map(function (p) { return [data.schools[p[0]], p[1], p[2]]; })));
  }
  function traced(trace, about) {
    var into = document.createDocumentFragment();
    var head = make('h4');
    head.appendChild(make('span', WORDS[trace.mark] || '', 'mark ' + trace.mark));
    head.appendChild(document.createTextNode(' ' + about));
    into.appendChild(head);
    var list = make('dl');
    entry(list, '数值', trace.value);
    entry(list, '要求', trace.limit ? (OPERATORS[trace.operator] || '') + ' ' + trace.limit + (trace.unit && trace.unit !== '%' ? ' ' : '') + (trace.unit || '') : '');
    entry(list, '计算', trace.formula);
    (trace.remarks || []).forEach(function (text) { entry(list, '说明', text); });
    into.appendChild(list);
    if (trace.cells) {
      into.appendChild(make('h4', '数据'));
      into.appendChild(table(['数据项', '数值', '位置'], trace.cells.map(function (c) { return [data.items[c[0]], c[1], c[2]]; })));
      if (trace.more) { into.appendChild(make('p', '另有 ' + trace.more + ' 个单元格,见 result.json', 'quiet')); }
    }
    points(into, trace);
    rule(into, trace.rule || 0);
    return into;
  }
  function found(article) {
    var into = document.createDocumentFragment();
    var copy = article.cloneNode(true);
    copy.removeAttribute('id');
    into.appendChild(copy);
    var number = Number(article.id.substring(1));
    data.traces.some(function (row) {
      return row.some(function (trace) {
        if (trace && trace.finding === number) { points(into, trace); return true; }
        return false;
      });
    });
    rule(into, Number(article.getAttribute('data-rule')));
    return into;
  }
  function whose(at, column) {
    var told = '';
    grids.forEach(function (grid) {
      var row = grid.tBodies[0].rows[at - Number(grid.getAttribute('data-first'))];
      if (row) { told = row.cells[0].textContent + '(' + row.cells[1].textContent + ')' + grid.tHead.rows[0].cells[column + 3].firstChild.textContent; }
    });
    return told;
  }
  function behind(key) {
    if (/^f\d+$/.test(key)) { var article = byId(key); return article ? found(article) : null; }
    var place = /^t(\d+)-(\d+)$/.exec(key);
    var row = place && data.traces[Number(place[1])], trace = row && row[Number(place[2])];
    if (!trace) { return null; }
    return trace.finding && byId('f' + trace.finding) ? found(byId('f' + trace.finding)) : traced(trace, trace.who ? trace.who + ' ' + trace.what : whose(Number(place[1]), Number(place[2])));
  }

  // ---- the panel and the address ----
  var panel = byId('panel');
  function show() {
    var content = state.open ? behind(state.open) : null;
    byId('trace').textContent = '';
    if (!content) { panel.hidden = true; return; }
    byId('trace').appendChild(content);
    panel.hidden = false;
    panel.scrollTop = 0;
  }
  function address() {
    var parts = Object.keys(state).filter(function (key) { return state[key]; })
      .map(function (key) { return key + '=' + encodeURIComponent(state[key]); });
    var hash = parts.length ? '#' + parts.join('&') : location.pathname + location.search;
    try { history.replaceState(null, '', hash); } catch (refused) { location.replace(parts.length ? hash : '#'); }
  }
  function read() {
    var hash = location.hash.substring(1);
    if (/^f\d+$/.test(hash)) { state.open = hash; return true; }
    if (hash.indexOf('=') < 0) { return false; }
    Object.keys(state).forEach(function (key) { state[key] = ''; });
    hash.split('&').forEach(function (part) {
      var at = part.indexOf('='), key = part.substring(0, at);
      if (Object.prototype.hasOwnProperty.call(state, key)) {
        try { state[key] = decodeURIComponent(part.substring(at + 1)); } catch (broken) { state[key] = ''; }
      }
    });
    return true;
  }
  function open(key, from) {
    opener = from || document.activeElement;
    state.open = key;
    address();
    show();
    if (!panel.hidden) { panel.focus({ preventScroll: true }); }
  }
  function close() {
    if (panel.hidden) { return; }
    state.open = '';
    address();
    show();
    if (opener && opener.focus) { opener.focus({ preventScroll: true }); }
  }
  byId('close').addEventListener('click', close);

  // ---- tables as grids: one tab stop each, arrows within ----
  grids.forEach(function (grid) {
    Array.prototype.forEach.call(grid.querySelectorAll('td a'), function (a) { a.tabIndex = -1; });
    Array.prototype.forEach.call(grid.tBodies[0].rows, function (row, at) { row.setAttribute('data-at', at); });
    var first = grid.tBodies[0].querySelector('td:nth-child(4)');
    if (first) { first.tabIndex = 0; }
  });
  function key(cell) {
    var row = cell.parentNode, grid = cell.closest('table');
    var at = Number(grid.getAttribute('data-first')) + Number(row.getAttribute('data-at'));
    return 't' + at + '-' + (cell.cellIndex - 3);
  }
  function isDoor(cell) {
    var place = key(cell).substring(1).split('-');
    return cell.cellIndex > 2 && Boolean(data.traces[place[0]] && data.traces[place[0]][place[1]]);
  }
  function move(cell, down, right) {
    var row = cell.parentNode, next = cell;
    if (right) { next = row.cells[cell.cellIndex + right]; }
    while (down && row) {
      row = down > 0 ? row.nextElementSibling : row.previousElementSibling;
      if (row && !row.hidden) { next = row.cells[cell.cellIndex]; break; }
    }
    if (next && next.tagName === 'TD' && next !== cell) { visit(next); next.focus(); }
  }
  function visit(cell) {
    var old = cell.closest('table').querySelector('td[tabindex="0"]');
    if (old) { old.removeAttribute('tabindex'); }
    cell.tabIndex = 0;
  }
  document.addEventListener('click', function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) { return; }
    var cell = event.target.closest('table.heat td'), link = event.target.closest('main a[href^="#f"]');
    var value = event.target.closest('.value[data-trace]');
    if (cell) { visit(cell); }
    if (link && /^#f\d+$/.test(link.getAttribute('href'))) {
      event.preventDefault();
      open(link.getAttribute('href').substring(1), cell || link);
    } else if (cell && isDoor(cell)) { open(key(cell), cell); }
    else if (value) { open('t' + value.getAttribute('data-trace') + '-0', value); }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { close(); return; }
    var cell = event.target.closest && event.target.closest('table.heat td');
    var arrows = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
    if (cell && arrows[event.key]) { event.preventDefault(); move(cell, arrows[event.key][0], arrows[event.key][1]); }
    else if (event.key === 'Enter' && cell && isDoor(cell)) { event.preventDefault(); open(key(cell), cell); }
    else if (event.key === 'Enter' && event.target.matches && event.target.matches('.value[data-trace]')) {
      open('t' + event.target.getAttribute('data-trace') + '-0', event.target);
    }
  });
  Array.prototype.forEach.call(document.querySelectorAll('.value[data-trace]'), function (value) {
    value.tabIndex = 0;
    value.setAttribute('role', 'button');
  });

  // ---- filters ----
  var rows = [];
  grids.forEach(function (grid) {
    Array.prototype.forEach.call(grid.tBodies[0].rows, function (row) {
      rows.push({ row: row, stage: row.cells[1].textContent, bad: row.className === 'bad',
        text: (row.cells[0].textContent + ' ' + row.cells[0].title).toLowerCase() });
    });
  });
  function filter() {
    var text = state.q.trim().toLowerCase(), shown = 0;
    rows.forEach(function (one) {
      var fits = (!state.stage || one.stage === state.stage) && (!state.bad || one.bad) && one.text.indexOf(text) >= 0;
      if (one.row.hidden === fits) { one.row.hidden = !fits; }
      shown += fits ? 1 : 0;
    });
    if (byId('shown')) { byId('shown').textContent = shown === rows.length ? '共 ' + shown + ' 行' : shown + ' / ' + rows.length + ' 行'; }
  }
  function controls() {
    if (!byId('filters')) { return; }
    byId('stage').value = state.stage;
    byId('bad').checked = Boolean(state.bad);
    byId('q').value = state.q;
    filter();
  }
  if (byId('filters')) {
    byId('filters').addEventListener('submit', function (event) { event.preventDefault(); });
    byId('filters').addEventListener('input', function () {
      state.stage = byId('stage').value;
      state.bad = byId('bad').checked ? '1' : '';
      state.q = byId('q').value;
      address();
      filter();
    });
  }

  // ---- charts ----
  var FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  var TALL = 'path://M0 0h2v100h-2z', DASHED = 'path://M0 0h2v18h-2zM0 27h2v18h-2zM0 54h2v18h-2zM0 81h2v19h-2z';
  var drawn = [];
  function draw(element, height, option, clicked) {
    if (!element || !window.echarts) { return; }
    element.style.height = height + 'px';
    var chart = window.echarts.init(element, null, { renderer: 'svg', width: element.clientWidth, height: height });
    option.animation = false;
    option.textStyle = { fontFamily: FONT, fontSize: 12, color: '#1d2628' };
    chart.setOption(option);
    if (clicked) { chart.on('click', function (event) { if (event.data && event.data.key) { clicked(event.data.key); } }); }
    drawn.push({ chart: chart, element: element, height: height });
  }
  function fit(width) {
    drawn.forEach(function (one) { one.chart.resize({ width: width || one.element.clientWidth, height: one.height }); one.chart.getZr().flush(); });
  }
  function axis(names, width) {
    return { type: 'category', data: names, inverse: true, axisTick: { show: false }, axisLine: { lineStyle: { color: '#9aa6a7' } },
      splitLine: { show: true, lineStyle: { color: '#eef1f1' } }, axisLabel: { color: '#1d2628', width: width, overflow: 'break', lineHeight: 14, fontSize: 12, interval: 0 } };
  }
  function scale(name, most, unit) {
    return { type: 'value', min: 0, max: most, name: name, nameLocation: 'middle', nameGap: 24, nameTextStyle: { color: '#5b6769' },
      axisLabel: { color: '#5b6769', formatter: '{value}' + unit }, splitLine: { lineStyle: { color: '#f4f6f6' } } };
  }
  data.balances.forEach(function (balance, at) {
    var row = 40, most = 0;
    var series = ['小学', '初中'].map(function (stage, side) {
      return { name: stage, type: 'scatter', z: 4, symbol: 'circle', symbolSize: 10, cursor: 'pointer', symbolOffset: [0, side ? 7 : -7],
        label: { show: true, position: 'right', distance: 5, fontSize: 11, lineHeight: 12, backgroundColor: 'rgba(255,255,255,0.85)' }, emphasis: { scale: false },
        itemStyle: side ? { color: '#fff', borderColor: '#0b5e63', borderWidth: 2 } : { color: '#0b5e63' },
        data: balance.points.filter(function (p) { return p.stage === stage && p.value !== null; }).map(function (p) {
          most = Math.max(most, Number(p.value));
          var off = p.mark.css === 'n', colour = off ? COLOURS.n : '#0b5e63';
          var tags = p.tags.length ? ' ' + p.tags.join(' ') : '';
          return { value: [Number(p.value), p.line], key: p.anchor || (p.trace < 0 ? '' : 't' + p.trace + '-0'),
            itemStyle: side ? { color: '#fff', borderColor: colour, borderWidth: 2 } : { color: colour },
            label: { formatter: function () { return (off ? '✗ ' : '') + p.text + tags; }, color: off ? COLOURS.n : '#5b6769' } };
        }) };
    });
    var limits = ['小学', '初中'].map(function (stage, side) {
      return { name: stage + '限值', type: 'scatter', z: 3, silent: true, symbol: side ? DASHED : TALL, symbolSize: [2, row],
        itemStyle: { color: side ? '#7b8788' : '#1d2628' },
        data: balance.points.filter(function (p) { return p.stage === stage && p.limit !== null; }).map(function (p) {
          most = Math.max(most, Number(p.limit));
          return { value: [Number(p.limit), p.line], name: stage + '限值 ' + p.limit };
        }).map(function (p, at) {
          // named once, above the first: 小学 to the right of its line and 初中 to the left, as 初中 is never the laxer
          p.label = { show: at === 0, position: 'top', distance: 2, align: side ? 'right' : 'left', formatter: p.name, fontSize: 11, color: '#5b6769' };
          return p;
        }) };
    });
    draw(byId('balance-' + at), balance.indicators.length * row + 96, {
      grid: { left: 176, right: 48, top: 44, bottom: 48 },
      legend: { data: ['小学', '初中'], top: 0, left: 0, itemWidth: 16, itemHeight: 10, itemGap: 16, selectedMode: false, textStyle: { color: '#5b6769' } },
      xAxis: scale('差异系数', Math.ceil((most + 0.1) * 10) / 10, ''), yAxis: axis(balance.indicators, 164), series: series.concat(limits)
    }, function (key) { open(key); });
  });
  var SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'path://M0 0h3v3h3v3h-3v3h-3v-3h-3v-3h3z', 'path://M0 0h10l-5 9z', 'path://M0 0h10v3h-10zM0 6h10v3h-10z', 'emptyCircle'];
  var PALETTE = ['#0b5e63', '#c9603a', '#3b6fb5', '#8a5a00', '#7a4b8f', '#4d8f3f', '#222b2d', '#7b8788'];
  if (data.gaps.points.length) {
    var most = 110, places = {};
    data.gaps.points.forEach(function (p) {
      var place = p.line + ' ' + Math.round(Number(p.share));
      (places[place] = places[place] || []).push(p);
    });
    // marks on one spot are set one below the other: a shift along the axis would tell another value
    Object.keys(places).forEach(function (place) {
      places[place].forEach(function (p, at) { p.shift = (at - (places[place].length - 1) / 2) * 9; });
    });
    var marks = data.gaps.series.map(function (name, at) {
      return { name: name, type: 'scatter', symbol: SHAPES[at], symbolSize: 10, cursor: 'pointer', itemStyle: { color: PALETTE[at], opacity: 0.9 }, emphasis: { scale: false },
        data: data.gaps.points.filter(function (p) { return p.series === at; }).map(function (p) {
          most = Math.max(most, Math.ceil(Number(p.share) / 10) * 10);
          return { value: [Number(p.share), p.line], key: p.anchor, symbolOffset: [0, p.shift] };
        }) };
    });
    marks[0].markLine = { silent: true, symbol: 'none', animation: false, lineStyle: { color: '#1d2628', type: 'solid', width: 2 }, label: { formatter: '限值', position: 'start', color: '#1d2628' }, data: [{ xAxis: 100 }] };
    draw(byId('gap-chart'), data.gaps.names.length * 24 + 132, {
      grid: { left: 240, right: 24, top: 76, bottom: 48 },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, itemGap: 16, selectedMode: false, textStyle: { color: '#5b6769' } },
      xAxis: scale('数值占限值的百分比', most, '%'), yAxis: axis(data.gaps.names, 228), series: marks
    }, function (key) { open(key); });
    if (data.gaps.all > data.gaps.names.length) { byId('drawn').textContent = '图中是差距最大的 ' + data.gaps.names.length + ' 个,表中是全部 ' + data.gaps.all + ' 个。'; }
  }
  window.addEventListener('resize', function () { fit(); });
  window.addEventListener('beforeprint', function () { fit(690); });
  window.addEventListener('afterprint', function () { fit(); });

  window.addEventListener('hashchange', function () { if (read()) { controls(); show(); } });
  read();
  controls();
  show();
}());
