// What a browser makes of a page: each function returns what is wrong with it, in words.

/** The page scrolls sideways, or something on it is wider than its window; what is inside drawings see `charts`. */
function tooWide() {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) {
    found.push(`page ${document.documentElement.scrollWidth} in ${width}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const scrolls = element.closest('.scroll, .table-scroll, .skip, .unseen, svg *');
    if (!scrolls && box.width > 0 && (box.right > width + 0.5 || box.left < -0.5)) {
      found.push(`${name(element)} ${Math.round(box.left)}–${Math.round(box.right)} in ${width}`);
    }
  }
  return found;
}

/** Lays a style over the page in place of the last one; the page's policy lets no style element in. */
function style(rules) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
  return [];
}

/** Words that a box hides because they no longer fit. */
function cutOff() {
  return [...document.body.querySelectorAll('*')].filter(element => {
    const css = getComputedStyle(element);
    const hides = ['hidden', 'clip'].includes(css.overflowX) || ['hidden', 'clip'].includes(css.overflowY);
    return hides && element.checkVisibility() && !element.closest('svg, .unseen, .skip')
        && element.textContent.trim() !== '' && element.clientHeight > 2
        && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2);
  }).map(name);
}

/** What was loaded from another origin. */
function foreign() {
  return performance.getEntriesByType('resource').map(entry => entry.name)
      .filter(address => new URL(address).origin !== location.origin);
}

/** What can be pressed by a pointer but not by the keyboard, or in another order than it is read. */
function unreachable() {
  return [...document.querySelectorAll('a, button, input, select, summary, [onclick], [role=button], [tabindex]')]
      .filter(element => element.checkVisibility() && !element.matches('main'))
      .filter(element => element.tabIndex !== 0 || element.localName === 'a' && !element.hasAttribute('href'))
      .map(name);
}

/** Charts as they are seen: one drawing each, all words at least so big, inside, and apart. */
function charts(smallest) {
  const found = [];
  for (const figure of document.querySelectorAll('.chart-figure')) {
    const shown = [...figure.querySelectorAll('.chart-stage svg')].filter(svg => svg.checkVisibility());
    if (shown.length !== 1) {
      found.push(`${figure.id}: ${shown.length} drawings`);
    }
    for (const svg of shown) {
      found.push(...wordsOf(svg, smallest).map(problem => `${figure.id}: ${problem}`));
    }
  }
  return found;
}

function wordsOf(svg, smallest) {
  const found = [];
  const sheet = svg.getBoundingClientRect();
  const words = [...svg.querySelectorAll('text')].map(text => ({text: text.textContent, ...ink(text)}));
  words.forEach((word, i) => {
    if (word.size < smallest) {
      found.push(`“${word.text}” is ${word.size.toFixed(1)} px`);
    }
    // Letters such as j reach a little to the left of where they stand.
    if (word.left < sheet.left - 2.5 || word.right > sheet.right + 1
        || word.top < sheet.top - 1 || word.bottom > sheet.bottom + 1) {
      found.push(`“${word.text}” stands outside by ${Math.max(word.right - sheet.right, sheet.left - word.left).toFixed(1)}`);
    }
    for (const other of words.slice(i + 1)) {
      if (Math.min(word.right, other.right) - Math.max(word.left, other.left) > 0.5
          && Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top) > 0.5) {
        found.push(`“${word.text}” meets “${other.text}”`);
      }
    }
  });
  return found;
}

/** The box of what is printed of a line: a font's own box is taller than its characters. */
function ink(text) {
  const box = text.getBoundingClientRect();
  const scale = text.getScreenCTM();
  const units = Math.max(...[text, ...text.querySelectorAll('tspan')]
      .map(part => parseFloat(getComputedStyle(part).fontSize)));
  const baseline = scale.f + scale.d * text.y.baseVal[0].value;
  const size = parseFloat(getComputedStyle(text).fontSize) * scale.d;
  return {
    size: Math.min(size, ...[...text.querySelectorAll('tspan')]
        .map(part => parseFloat(getComputedStyle(part).fontSize) * scale.d)),
    left: box.left, right: box.right,
    top: baseline - 0.88 * units * scale.d, bottom: baseline + 0.12 * units * scale.d,
  };
}

/** What has the keyboard is not seen, or not marked; null where nothing has it, behind the last link. */
function focus() {
  const element = document.activeElement;
  if (element === document.body) {
    return null;
  }
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const found = [];
  if (box.width < 1 || box.bottom <= 0 || box.top >= innerHeight || box.left < 0 || box.right > innerWidth + 1) {
    found.push(`${name(element)} is out of sight`);
  }
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
    found.push(`${name(element)} is not marked`);
  }
  return found;
}

/** Parts that are folded on the screen and stay so on paper. */
function folded() {
  return [...document.querySelectorAll('details > *:not(summary)')]
      .filter(part => !part.closest('.toc, .facets') && getComputedStyle(part).display !== 'none')
      .filter(part => !part.checkVisibility()).map(name);
}

/** Opens all that can be opened, and counts it. */
function unfold() {
  const all = [...document.querySelectorAll('details')];
  all.forEach(details => { details.open = true; });
  return all.map(name);
}

function name(element) {
  const id = element.closest('[id]');
  const word = (element.textContent || '').trim().slice(0, 12);
  return `${element.localName}.${element.getAttribute('class') ?? ''} in #${id ? id.id : ''} “${word}”`;
}

/** Lines that begin with a mark that belongs to the line before, or inside a number with its unit. */
function beginnings() {
  const found = [];
  const range = document.createRange();
  for (const text of document.querySelectorAll('h1, h2, h3, h4, p, li, dd, dt, td, th, figcaption, summary, .finding, .digit-label, .digit-scope')) {
    // The items inside have their own turn.
    if (!text.checkVisibility() || text.matches(':has(p, li, td, summary, svg)') || text.closest('svg, pre, .unseen')) {
      continue;
    }
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let before = '';
    let line = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // An address may break anywhere.
      const address = /^https?:/.test(node.data.trim());
      for (let i = 0; i < node.data.length; i++) {
        const letter = node.data[i];
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const box = range.getClientRects()[0];
        if (!box || !letter.trim()) {
          if (!letter.trim()) {
            before = ' ';
          }
          continue;
        }
        if (!address && line !== null && box.top > line + box.height / 2
            && (/[，。、；：？！）》〉】」』”’…％%,.;:?!)\]}]/.test(letter) || /\d/.test(before) && /[\d\p{Script=Han}]/u.test(letter))) {
          found.push(`${name(text)}: “${before}/${letter}”`);
        }
        line = box.top;
        before = letter;
      }
    }
  }
  return found;
}

/** Sets large print. */
function enlarge() {
  document.documentElement.dataset.mode = 'elder';
  return [];
}

/** What is tapped outside the running text and is lower than so many pixels. */
function low(least) {
  return [...document.querySelectorAll('a, button, summary, input')]
    .filter(each => each.checkVisibility() && !each.closest('.prose, .skip')
        && each.getBoundingClientRect().height < least - .5)
    .map(each => `${each.localName} “${each.textContent.trim().slice(0, 20)}”`);
}

/** What axe finds, told in a line each. */
function keptOut(type, values, done) {
  axe.run(document, {runOnly: {type, values}, resultTypes: ['violations']}).then(results =>
    done(results.violations.map(rule => `${rule.id}: ${rule.help} `
        + rule.nodes.slice(0, 5).map(node => `${node.html} ${node.failureSummary}`).join(' '))),
    error => done([String(error)]));
}
