// Reading aids. Every page is whole without them: this file only adds, and sends nothing anywhere.
'use strict';

(() => {
  const page = document.documentElement;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  /** Says a word to those who cannot see what has changed. */
  function tell(text) {
    document.getElementById('told').textContent = text;
  }

  // ---- how pages look: text size, colours, large print; remembered in this browser only ----

  function showChoices() {
    for (const button of all('[data-choose]')) {
      const chosen = page.dataset[button.dataset.choose] || '';
      button.setAttribute('aria-pressed', String(chosen === button.dataset.value));
    }
  }

  function choose(button) {
    const name = button.dataset.choose;
    const pressed = button.getAttribute('aria-pressed') === 'true';
    const alone = button.parentElement.querySelectorAll(`[data-choose="${name}"]`).length === 1;
    const value = alone && pressed ? '' : button.dataset.value;
    if (value) {
      page.dataset[name] = value;
    } else {
      delete page.dataset[name];
    }
    try {
      if (value) {
        localStorage.setItem('huiyin-' + name, value);
      } else {
        localStorage.removeItem('huiyin-' + name);
      }
    } catch (e) {
      // Nothing is kept here; the choice holds for this page.
    }
    showChoices();
    if (name === 'mode') {
      openWide();
    }
  }

  function unfold(button, open) {
    button.setAttribute('aria-expanded', String(open));
    document.getElementById(button.dataset.unfold).hidden = !open;
  }

  // ---- copying ----

  function copy(text, button) {
    const done = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    done.catch(() => copyBySelection(text)).then(
      () => confirm(button, button.dataset.done),
      () => tell(button.dataset.failed));
  }

  /** Where pages are not served securely, as from a disk, there is no other way. */
  function copyBySelection(text) {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (!copied) {
      throw new Error('not copied');
    }
  }

  function confirm(button, text) {
    const before = button.dataset.label || button.textContent;
    button.dataset.label = before;
    button.textContent = text;
    tell(text);
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
    button.focus();
  }

  // ---- the source of a number beside the text ----

  let opener = null;

  function preview(link) {
    const form = document.getElementById('preview-form');
    const row = document.getElementById(link.hash.slice(1));
    if (!form || !row || !HTMLElement.prototype.showPopover) {
      return false;
    }
    const box = form.content.firstElementChild.cloneNode(true);
    box.querySelector('.preview-body').append(...described(row));
    box.querySelector('.preview-go').href = link.hash;
    box.querySelector('.preview-go').addEventListener('click', () => box.hidePopover());
    box.querySelector('.preview-close').addEventListener('click', () => close(box));
    box.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        event.preventDefault();
        close(box);
      }
    });
    box.addEventListener('toggle', event => {
      if (event.newState === 'closed') {
        box.remove();
        link.removeAttribute('aria-expanded');
      }
    });
    const block = link.closest('p, li, dd, td, th, h3') || link;
    if (block.matches('li, dd, td, th')) {
      block.append(box);
    } else {
      block.after(box);
    }
    box.showPopover();
    place(box, link);
    link.setAttribute('aria-expanded', 'true');
    opener = link;
    box.focus({preventScroll: true});
    return true;
  }

  function close(box) {
    box.hidePopover();
    opener.focus({preventScroll: true});
  }

  /** Below the words, above them where there is no room. */
  function place(box, link) {
    const words = link.getClientRects()[0];
    const edge = 8;
    const left = Math.min(words.left, page.clientWidth - box.offsetWidth - edge);
    const below = words.bottom + edge;
    const room = below + box.offsetHeight <= window.innerHeight;
    box.style.left = `${Math.max(edge, left) + window.scrollX}px`;
    box.style.top = `${(room ? below : Math.max(edge, words.top - box.offsetHeight - edge)) + window.scrollY}px`;
  }

  /** What the page says of a row of a table, a statement or a promise, as copies of its own words. */
  function described(row) {
    const parts = row.localName === 'tr' ? cells(row) : [...row.children].map(child => child.cloneNode(true));
    for (const part of parts) {
      all('.downloads, .mention, .number', part).forEach(extra => extra.remove());
      all('[id]', part).forEach(element => element.removeAttribute('id'));
    }
    return parts;
  }

  function cells(row) {
    const first = row.parentElement.rows[0];
    const name = document.createElement('div');
    name.className = 'preview-name';
    name.append(...first.cells[0].cloneNode(true).childNodes);
    const list = document.createElement('dl');
    const shared = row === first ? [] : [...first.cells].filter(cell => cell.rowSpan > 1 && cell.dataset.label);
    for (const cell of [...row.cells].filter(cell => cell.dataset.label).concat(shared)) {
      const term = document.createElement('dt');
      const words = document.createElement('dd');
      term.textContent = cell.dataset.label;
      words.append(...cell.cloneNode(true).childNodes);
      list.append(term, words);
    }
    return [name, list];
  }

  // ---- the table of contents follows ----

  function follow(toc) {
    const links = new Map(all('a', toc).map(link => [document.getElementById(link.hash.slice(1)), link]));
    const headings = [...links.keys()].filter(Boolean);
    let waiting = false;
    const mark = () => {
      waiting = false;
      const line = window.innerHeight * 0.3;
      const passed = headings.filter(heading => heading.getBoundingClientRect().top <= line);
      const end = window.innerHeight + window.scrollY >= page.scrollHeight - 2;
      const current = end && passed.length ? headings[headings.length - 1] : passed[passed.length - 1];
      for (const [heading, link] of links) {
        if (heading === current) {
          link.setAttribute('aria-current', 'true');
        } else {
          link.removeAttribute('aria-current');
        }
      }
    };
    addEventListener('scroll', () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(mark);
      }
    }, {passive: true});
    mark();
  }

  // ---- what is folded on the screen lies open on paper ----

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = page.dataset.print === 'letter' ? [] : all('details:not([open])');
    opened.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => {
    opened.forEach(details => { details.open = false; });
    delete page.dataset.print;
  });

  /** A link to something inside a fold opens the fold. */
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target && target.closest('details:not([open])');
    if (fold) {
      fold.open = true;
      target.scrollIntoView();
    }
  }

  document.addEventListener('click', event => {
    const element = event.target.closest('button, .prose a[class$="-ref"]');
    if (!element) {
      return;
    }
    const data = element.dataset;
    if (data.choose) {
      choose(element);
    } else if (data.unfold) {
      unfold(element, element.getAttribute('aria-expanded') !== 'true');
    } else if (data.print) {
      page.dataset.print = data.print;
      window.print();
    } else if ('copyLink' in data) {
      copy(location.href.split('#')[0], element);
    } else if (data.copy) {
      copy(document.getElementById(data.copy).textContent, element);
    } else if (element.localName === 'a' && element.hash && !event.ctrlKey && !event.metaKey && !event.shiftKey
        && element.pathname === location.pathname && preview(element)) {
      event.preventDefault();
    }
  });

  document.addEventListener('keydown', event => {
    const button = document.querySelector('[data-unfold][aria-expanded="true"]');
    if (event.key === 'Escape' && button) {
      unfold(button, false);
      button.focus();
    }
  });

  // ---- contents and lists lie open where there is room beside the text, key figures where type is not large ----

  const column = matchMedia('(min-width: 64em)');
  function openWide() {
    const large = page.dataset.mode === 'elder';
    all('.wide-open').forEach(details => { details.open = column.matches && !large; });
    all('.key-fold').forEach(details => { details.open = !large; });
  }
  column.addEventListener('change', openWide);

  showChoices();
  openWide();
  all('.toc').forEach(follow);
  addEventListener('hashchange', reveal);
  reveal();
})();
