(function () {
  'use strict';
  // What is typed into a form of the ledger stays with this tab until it is registered: a session may end meanwhile.
  var who = document.querySelector('details.account b'), store = null;
  try { store = window.sessionStorage; } catch (refused) { store = null; }
  if (!who || !store) { return; }
  // a tab may serve another account later, who is to see nothing of it
  var prefix = 'typed ' + who.textContent + ' ', sent = prefix + 'sent', here = location.pathname;
  var each = function (list, what) { Array.prototype.forEach.call(list, what); };
  function read(name) {
    try { return JSON.parse(store.getItem(name) || 'null'); } catch (damaged) { return null; }
  }
  function write(name, what) {
    // a full store keeps nothing more, and the form works all the same
    try { store.setItem(name, JSON.stringify(what)); } catch (full) { store.removeItem(name); }
  }
  function nameOf(form) { return prefix + here + ' ' + form.getAttribute('data-keep'); }
  function fields(form) { return form.querySelectorAll('textarea, input:not([type=hidden])'); }
  function told(text, before) {
    var line = document.createElement('p');
    line.className = 'told';
    line.setAttribute('role', 'status');
    line.textContent = text;
    before.parentNode.insertBefore(line, before);
    return line;
  }

  // ---- registered: nothing more to keep; nor is it told again when the page is loaded once more ----
  var done = document.querySelector('[data-kept]');
  if (done) {
    store.removeItem(prefix + here + ' ' + done.getAttribute('data-kept'));
    history.replaceState(history.state, '', here + location.hash);
  }
  if (read(sent) === here) { store.removeItem(sent); }

  each(document.querySelectorAll('form[data-keep]'), function (form) {
    var kept = read(nameOf(form)), changed = false;
    each(kept ? fields(form) : [], function (field) {
      if (kept[field.name] && field.value !== kept[field.name]) { field.value = kept[field.name]; changed = true; }
    });
    if (changed) {
      var fold = form.closest('details');
      if (fold) { fold.open = true; }
      told('上次没有提交成功的内容已放回。', form.firstElementChild);
    }
    form.addEventListener('input', function () {
      var typed = {}, any = false;
      each(fields(form), function (field) { typed[field.name] = field.value; any = any || field.value !== ''; });
      if (any) { write(nameOf(form), typed); } else { store.removeItem(nameOf(form)); }
    });
    form.addEventListener('submit', function () { write(sent, here); });
  });

  // ---- after signing in again the way back to what was lost; the page that registers it has cleared this ----
  var lost = read(sent), main = document.querySelector('main');
  if (typeof lost === 'string' && /^\/ledger\/[^/]/.test(lost) && main && main.firstElementChild) {
    var line = told('上次在台账中填写的内容没有提交成功。', main.firstElementChild), link = document.createElement('a');
    link.href = lost;
    link.textContent = '回到那一条';
    line.appendChild(link);
  }
}());
