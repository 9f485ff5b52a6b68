(function () {
  'use strict';
  // Every page works without this; it only saves the reader a change of page.
  var root = document.documentElement;
  root.classList.add('script');
  var byId = function (id) { return document.getElementById(id); };
  var each = function (list, what) { Array.prototype.forEach.call(list, what); };

  // ---- what htmx sends without a form bears the token of forms too ----
  document.addEventListener('htmx:configRequest', function (event) {
    var csrf = document.querySelector('meta[name=csrf]');
    if (csrf && event.detail.verb !== 'get') { event.detail.headers[csrf.getAttribute('data-header')] = csrf.content; }
  });

  // ---- menus: one at a time, closed by Esc and by a click elsewhere ----
  function closeMenus(but) {
    each(document.querySelectorAll('details.menu[open]'), function (menu) { if (menu !== but) { menu.open = false; } });
  }
  document.addEventListener('click', function (event) { closeMenus(event.target.closest('details.menu')); });

  // ---- a part of a page, asked for by a script ----
  var UNREAD = '没有读到,可能是网络断开。请稍后再点一次。';
  function part(address) {
    return fetch(address, { headers: { 'HX-Request': 'true' }, credentials: 'same-origin' }).then(function (answer) {
      if (answer.redirected || answer.status === 401) { location.reload(); return null; }
      if ((answer.headers.get('Content-Type') || '').indexOf('text/html') !== 0) { throw new Error('no page'); }
      return answer.text();
    }).then(function (html) {
      if (html === null) { return null; }
      // of a whole page, as an error is, only the content
      var parsed = new DOMParser().parseFromString(html, 'text/html');
      return parsed.querySelector('main') || parsed.body;
    });
  }
  function move(content, into) {
    while (content.firstChild) { into.appendChild(document.importNode(content.removeChild(content.firstChild), true)); }
  }
  function isPlain(event) {
    return !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);
  }

  // ---- what stands around a cell opens beneath the problem that names it, and closes again ----
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a.near');
    if (!link || !isPlain(event)) { return; }
    event.preventDefault();
    var row = link.closest('tr'), below = row.nextElementSibling, opened = below && below.classList.contains('around');
    link.setAttribute('aria-expanded', opened ? 'false' : 'true');
    if (opened) { below.remove(); return; }
    below = document.createElement('tr');
    below.className = 'around';
    var cell = below.appendChild(document.createElement('td'));
    cell.colSpan = row.cells.length;
    cell.textContent = '正在读取…';
    row.parentNode.insertBefore(below, row.nextSibling);
    part(link.href).then(function (content) {
      if (content !== null) { cell.textContent = ''; move(content, cell); }
    }).catch(function () { cell.textContent = UNREAD; });
  });

  // ---- the panel: what stands behind a figure; the address holds which, so that it can be sent to a colleague ----
  var panel = byId('panel'), body = byId('panel-body'), opener = null, asked = 0;
  // nothing else may come into the panel: an address is anybody's text
  var DOOR = /^\/checks\/[0-9a-f-]+\/(outcomes|findings)\/[0-9]+$/;
  function fill(address) {
    var number = ++asked;
    body.textContent = '正在读取…';
    byId('panel-page').href = address;
    panel.hidden = false;
    panel.scrollTop = 0;
    part(address).then(function (content) {
      if (content === null || number !== asked) { return; }
      body.textContent = '';
      // under the heading of the panel, what heads a page heads a part
      each(content.querySelectorAll('h2'), function (head) { renamed(head, 'h3'); });
      each(content.querySelectorAll('h1'), function (head) { renamed(head, 'h2'); });
      move(content, body);
    }).catch(function () {
      if (number === asked) { body.textContent = UNREAD; }
    });
  }
  function renamed(head, name) {
    var other = head.ownerDocument.createElement(name);
    while (head.firstChild) { other.appendChild(head.firstChild); }
    head.replaceWith(other);
  }
  function open(address, from) {
    opener = from || null;
    if (location.hash !== '#' + address) { history.pushState(null, '', '#' + address); }
    fill(address);
    panel.focus({ preventScroll: true });
  }
  function hide() {
    asked++;
    panel.hidden = true;
    if (opener && document.contains(opener)) { opener.focus({ preventScroll: true }); }
    opener = null;
  }
  function close() {
    if (panel.hidden) { return; }
    history.pushState(null, '', location.pathname + location.search);
    hide();
  }
  function follow() {
    if (DOOR.test(location.hash.substring(1))) { fill(location.hash.substring(1)); }
    else if (!panel.hidden) { hide(); }
  }
  function openDoor(link) {
    var url = new URL(link.href, location.href);
    if (url.origin !== location.origin || !DOOR.test(url.pathname)) { return false; }
    open(url.pathname, link);
    return true;
  }
  if (panel) {
    document.addEventListener('click', function (event) {
      if (!isPlain(event)) { return; }
      var link = event.target.closest('a.door');
      var cell = link ? null : event.target.closest('table.heat td');
      link = link || (cell && cell.querySelector('a.door'));
      if (link && !panel.contains(link) && openDoor(link)) { event.preventDefault(); visit(link); }
    });
    byId('panel-close').addEventListener('click', close);
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    follow();
  }

  // ---- a heat table is one tab stop with arrows inside: as many stops as cells would trap a keyboard ----
  function rove(within) {
    each(within.querySelectorAll('table.heat'), function (table) {
      each(table.querySelectorAll('td a.door'), function (link, at) { link.tabIndex = at ? -1 : 0; });
    });
  }
  function visit(link) {
    var table = link.closest('table.heat');
    if (!table || !link.closest('td')) { return; }
    each(table.querySelectorAll('td a.door[tabindex="0"]'), function (old) { old.tabIndex = -1; });
    link.tabIndex = 0;
  }
  function doorAt(row, column) {
    var cell = row && row.cells[column];
    return cell && cell.querySelector('a.door');
  }
  function step(link, down, right) {
    var cell = link.closest('td'), row = cell.parentNode, column = cell.cellIndex, next = null;
    while (!next && row && column >= 0 && column < row.cells.length) {
      row = down > 0 ? row.nextElementSibling : down < 0 ? row.previousElementSibling : row;
      column += right;
      next = doorAt(row, column);
    }
    if (next) { visit(next); next.focus(); }
  }
  rove(document);
  document.addEventListener('htmx:afterSwap', function (event) { rove(event.target); });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      var menu = document.querySelector('details.menu[open]');
      if (menu) { closeMenus(null); menu.querySelector('summary').focus(); } else if (panel) { close(); }
      return;
    }
    var arrows = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
    var link = event.target.closest && event.target.closest('table.heat td a.door');
    if (link && arrows[event.key]) { event.preventDefault(); step(link, arrows[event.key][0], arrows[event.key][1]); }
  });

  // ---- long work tells of itself; should that fail, the page asks every two seconds anyway ----
  each(document.querySelectorAll('[data-events]'), function (bar) {
    if (!window.EventSource) { return; }
    var events = new EventSource(bar.getAttribute('data-events'));
    events.addEventListener('progress', function () {
      var now = document.querySelector('[data-events]');
      if (now && window.htmx) { window.htmx.trigger(now, 'progressed'); }
    });
    events.onerror = function () { events.close(); };
    window.addEventListener('pagehide', function () { events.close(); });
  });

  // ---- what is folded is printed too ----
  window.addEventListener('beforeprint', function () {
    each(document.querySelectorAll('main details:not([open])'), function (folded) { folded.open = true; folded.setAttribute('data-folded', ''); });
  });
  window.addEventListener('afterprint', function () {
    each(document.querySelectorAll('details[data-folded]'), function (folded) { folded.open = false; folded.removeAttribute('data-folded'); });
  });

  // ---- copying as text, also where there is no clipboard to ask because the page came without TLS ----
  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) { return navigator.clipboard.writeText(text); }
    var area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('refused'));
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-copy]');
    if (!button) { return; }
    var word = button.textContent;
    copy(document.querySelector(button.getAttribute('data-copy')).innerText.trim())
      .then(function () { button.textContent = '已复制'; }, function () { button.textContent = '请选中后按 Ctrl+C'; })
      .then(function () { setTimeout(function () { button.textContent = word; }, 2000); });
  });

  // ---- a file can be dropped where it can be chosen ----
  each(document.querySelectorAll('form.drop'), function (form) {
    var input = form.querySelector('input[type=file]'), over = 0;
    function mark(by) { over = by ? over + by : 0; form.classList.toggle('over', over > 0); }
    form.addEventListener('dragenter', function (event) { event.preventDefault(); mark(1); });
    form.addEventListener('dragleave', function () { mark(-1); });
    form.addEventListener('dragover', function (event) { event.preventDefault(); });
    form.addEventListener('drop', function (event) {
      event.preventDefault();
      mark(0);
      if (event.dataTransfer.files.length) { input.files = event.dataTransfer.files; form.requestSubmit(); }
    });
  });
  // twice clicked is not asked for twice
  document.addEventListener('submit', function (event) {
    if (event.target.method !== 'post' || event.defaultPrevented) { return; }
    setTimeout(function () {
      each(event.target.querySelectorAll('button[type=submit]'), function (button) {
        button.disabled = true;
        if (button.hasAttribute('data-busy')) { button.textContent = button.getAttribute('data-busy'); }
      });
    }, 0);
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) { each(document.querySelectorAll('form button[disabled]'), function (button) { button.disabled = false; }); }
  });
}());
