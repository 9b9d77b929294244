// The reader's half of the search; for the other and the form of its files see the package org.huiyin.search.
'use strict';

const SEPARATOR = new RegExp('[\0-/:-@[-`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\u2000-\u206F\u2E00-\u2E7F\u3000-\u3004'
    + '\u3008-\u3020\u3030\u30FB\\uD800-\\uDFFF\uFE00-\uFE6F\uFEFF\uFFF0-\uFFFF\u{E0000}-\u{E0FFF}]', 'u');
const WORD = /^[a-z0-9]+$/;
const HASHES = 2 ** 24;
const LIST = 256; // addresses in a file
const BATCH = 8;
const LONGEST = 100; // characters of a phrase
const PHRASES = 8;
const LOOKUPS = 6; // for a phrase
const SNIPPET = 130;
const BEFORE = 24; // the hit

/** What is compared of a text, and where its units stand in the text. */
function fold(given) {
  const folded = {text: '', units: []};
  let last = '', gap = '', at = 0;
  for (const point of given) {
    const put = letter => {
      folded.text += letter;
      folded.units.push(...Array(letter.length).fill([at, at + point.length]));
    };
    for (const letter of point.normalize('NFKC').replace('\u2236', ':').toUpperCase().toLowerCase()) {
      if (SEPARATOR.test(letter)) {
        gap = letter === '\n' || gap === '\n' ? '\n' : gap || letter <= ' ' || letter > '~' ? ' ' : letter;
      } else {
        if (gap && last && (gap === '\n' || WORD.test(last + letter) && !/\d,\d/.test(last + gap + letter))) {
          put(gap);
        }
        put(last = letter);
        gap = '';
      }
    }
    at += point.length;
  }
  return folded;
}

function hash(term) {
  let hash = 0x811C9DC5;
  for (let i = 0; i < term.length; i++) {
    hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ hash >>> 15, 0x2C1B3C6D);
  return (hash ^ hash >>> 12) >>> 8;
}

/** The folded phrases of a query, all to be found; single characters only by themselves: most are no terms. */
function phrases(query) {
  const words = query.normalize('NFC').split(/\s+/).flatMap(word => fold(word).text.split(' '));
  const found = new Set(words.map(word => [...word].slice(0, LONGEST).join('')));
  const all = [...found].filter(phrase => lookups(phrase).length);
  const long = all.filter(phrase => [...phrase].length > 1);
  return (long.length ? long : all).slice(0, PHRASES);
}

/** The terms of a phrase: threes of letters or digits, else pairs; some of many. */
function lookups(phrase) {
  const letters = [...phrase];
  if (letters.length === 1 && phrase >= '\u2E80') {
    return letters;
  }
  const term = (start, length) => letters.slice(start, start + length).join('');
  const three = start => /^[a-z0-9]{3}$/.test(term(start, 3));
  const terms = letters.slice(1).map((letter, at) => three(at) ? term(at, 3) : three(at - 1) ? '' : term(at, 2));
  const found = [...new Set(terms)].filter(term => term);
  return found.filter((term, i) => i % Math.ceil(found.length / LOOKUPS) === 0);
}

/** The pages of a term: the best field, and a bit for each part that holds it. */
function postings(bytes, base, wanted) {
  const found = new Map();
  let next = 0;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      value |= (bytes[next] & 127) << shift;
      if (bytes[next++] < 128) {
        return value;
      }
    }
  };
  for (let hash = base; next < bytes.length;) {
    const head = number();
    hash += head >> 1;
    for (let left = head & 1 || number(), page = -1; left > 0; left--) {
      const posting = number();
      const hit = {field: posting & 3, held: number()};
      page += posting >> 2;
      if (hash === wanted) { // twice, where a single character has the hash of a pair
        const before = found.get(page) ?? hit;
        found.set(page, {field: Math.min(before.field, hit.field), held: before.held | hit.held});
      }
    }
  }
  return found;
}

const common = (maps, join) => [...maps[0] ?? []].filter(([page]) => maps.every(map => map.has(page)))
    .map(([page]) => [page, join(maps.map(map => map.get(page)))]);

const worst = hits => Math.max(...hits.map(hit => hit.field));

/** The index of a language. */
function edition({root, folder, shards}) {
  const files = new Map();

  function load(path, kind) {
    if (!files.has(path)) {
      files.set(path, fetch(path).then(answer => answer.ok ? answer[kind]() : Promise.reject(path)));
      files.get(path).catch(() => files.delete(path)); // try again
    }
    return files.get(path);
  }

  async function lookUp(term) {
    const wanted = hash(term);
    const width = HASHES / shards;
    const shard = Math.floor(wanted / width);
    const file = await load(`${folder}terms/${shards}-${shard}.bin`, 'arrayBuffer');
    return postings(new Uint8Array(file), shard * width, wanted);
  }

  /** The pages that hold all terms of a phrase in one part. */
  async function pagesOf(phrase) {
    const pages = common(await Promise.all(lookups(phrase).map(lookUp)),
        hits => ({field: worst(hits), held: hits.reduce((held, hit) => held & hit.held, -1)}));
    return new Map(pages.filter(([, {held}]) => held));
  }

  async function part(address, number) {
    const lines = (await load(`${root}${address}search/${number}.txt`, 'text')).split('\n');
    const titles = lines[0].split('\t');
    const texts = [...titles, lines[1]].map(text => ({text}));
    let section;
    for (const line of lines.slice(3, -1)) {
      const space = line.indexOf(' ');
      const text = line.slice(space + 1);
      section = space ? {anchor: line.slice(0, space), heading: text} : section;
      texts.push({...section, text, passage: !space});
    }
    return {titles, line: lines.slice(1, 3).filter(text => text).join(' · '), texts};
  }

  /** What is shown of a page, if all phrases stand on it. */
  async function look({page, held}, wanted) {
    const address = (await load(`${folder}pages/${Math.floor(page / LIST)}.txt`, 'text')).split('\n')[page % LIST];
    const shown = {address, places: new Map()};
    for (const [i, phrase] of wanted.entries()) {
      let places = [];
      for (let number = 0; held[i] >> number && !places.length; number++) {
        if (held[i] >> number & 1) {
          Object.assign(shown, await part(address, number));
          places = shown.texts.filter(({text}) => fold(text).text.includes(phrase));
        }
      }
      if (!places.length) {
        return;
      }
      const place = places.find(({passage}) => passage) ?? places[0];
      shown.places.set(place.text, place);
    }
    return shown;
  }

  /** What may answer a query: in the best field first, then the newest first. */
  async function candidates(wanted) {
    const pages = common(await Promise.all(wanted.map(pagesOf)),
        hits => ({field: worst(hits), held: hits.map(hit => hit.held)}));
    return pages.map(([page, hit]) => ({page, ...hit})).sort((a, b) => a.field - b.field || b.page - a.page);
  }

  return {root, look, candidates};
}

/** A query, and the same with its days in another form. */
function forms(query) {
  const other = query
      .replace(/\b(\d{4})-(\d\d?)-(\d\d?)\b/g, (all, year, month, day) => document.documentElement.lang === 'en'
          ? `${+day} ${new Date(2000, month - 1).toLocaleString('en', {month: 'long'})} ${year}` : `${year}年${+month}月${+day}日`);
  const iso = query.replace(/(\d{4})年(\d\d?)月(\d\d?)日/g,
      (all, ...date) => date.slice(0, 3).map(part => part.padStart(2, '0')).join('-'));
  return [...new Set([query, other, iso])];
}

function startSearch(form) {
  const input = form.querySelector('input');
  const [status, list, more, aside] =
      ['status', 'results', 'more', 'other'].map(name => document.getElementById('search-' + name));
  const said = form.dataset;
  const own = edition(said);
  const {root} = own;
  let current, timer, typing, other;

  function element(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  /** A text with the phrases marked; of a long one, what is about the first. */
  function marked(text, wanted, length = text.length) {
    const folded = fold(text);
    const lit = Array(text.length).fill(false);
    for (const phrase of wanted) {
      for (let at = -1; (at = folded.text.indexOf(phrase, at + 1)) >= 0;) {
        lit.fill(true, folded.units[at][0], folded.units[at + phrase.length - 1][1]);
      }
    }
    const whole = at => { // never half a character, nor half a Latin word
      while (at > 0 && /^(\w\w|.[\uDC00-\uDFFF])/.test(text.slice(at - 1, at + 1))) {
        at--;
      }
      return at;
    };
    const start = length < text.length ? whole(Math.max(0, lit.indexOf(true) - BEFORE)) : 0;
    const end = whole(Math.min(text.length, start + length));
    const nodes = [start ? '…' : ''];
    for (let at = start, from = start; at++ < end;) {
      if (at === end || lit[at] !== lit[from]) {
        nodes.push(lit[from] ? element('mark', text.slice(from, at)) : text.slice(from, at));
        from = at;
      }
    }
    return [...nodes, end < text.length ? '…' : ''];
  }

  function item({address, titles, line, places}, wanted) {
    const link = (text, anchor = '') => {
      const made = element('a', ...marked(text, wanted));
      made.href = root + address + 'index.html' + anchor;
      return made;
    };
    const lines = [...titles.slice(1), line].map(text => element('p', ...marked(text, wanted)));
    const passages = [...places.values()].filter(({anchor}) => anchor).map(({anchor, heading, text, passage}) =>
        element('blockquote', heading && link(heading, anchor), ' ', ...passage ? marked(text, wanted, SNIPPET) : []));
    return element('li', element('h2', link(titles[0])), ...lines, ...passages.slice(0, 2));
  }

  /** Shows more results; gives the first. */
  async function show(search, how) {
    let batch = [];
    try {
      while (!batch.length && search.rest.length) {
        const tried = search.rest.splice(0, BATCH);
        batch = (await Promise.all(tried.map(hit => own.look(hit, search.phrases)))).filter(shown => shown);
        search.count += batch.length - tried.length;
      }
    } catch {
      search.failed = true;
    }
    if (search === current && (search.count || search.last || search.failed)) {
      const items = batch.map(shown => item(shown, search.phrases));
      list[how](...items);
      more.hidden = !search.rest.length;
      status.textContent = search.failed ? said.failed : !search.count ? said.none
          : (search.rest.length ? said.about : said.found).replace('{n}', search.count);
      return items[0];
    }
  }

  async function run() {
    const search = current = {};
    const queries = forms(input.value);
    for (const query of queries) {
      Object.assign(search, {phrases: phrases(query), rest: [], last: query === queries.at(-1)});
      try {
        search.rest = await own.candidates(search.phrases);
      } catch {
        search.failed = true;
      }
      search.count = search.rest.length;
      await show(search, 'replaceChildren');
      if (search.count || search !== current) {
        break;
      }
    }
    if (search === current && (!search.phrases.length || !search.count && [...search.phrases[0]].length === 1)) {
      status.textContent = input.value.trim() && said.short;
    }
    await pointAcross(search);
  }

  /** Tells how much the edition in the other language has. */
  async function pointAcross(search) {
    let count = 0, rest = [];
    if (said.other && search.phrases.length) {
      try {
        other ??= fetch(said.other).then(answer => answer.text()).then(text => {
          const page = new DOMParser().parseFromString(text, 'text/html').querySelector('form[data-shards]').dataset;
          const at = path => new URL(path || '.', new URL(said.other, location)).href;
          return edition({root: at(page.root), folder: at(page.folder), shards: page.shards});
        });
        const {candidates, look} = await other;
        rest = await candidates(search.phrases);
        const shown = await Promise.all(rest.splice(0, BATCH).map(hit => look(hit, search.phrases)));
        count = shown.filter(hit => hit).length + rest.length;
      } catch {
        other = undefined; // It is an aside: without it, the answer is whole.
      }
    }
    if (search === current) {
      aside.hidden = !count;
      aside.href = said.other + '?' + new URLSearchParams({q: input.value});
      aside.textContent = (rest.length ? said.otherAbout : said.otherFound).replace('{n}', count);
    }
  }

  /** Runs after a while; a settled query stays a step back. */
  function type(delay) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history[typing ? 'replaceState' : 'pushState'](null, '', '?' + new URLSearchParams({q: input.value}));
      typing = delay;
      run();
    }, delay);
  }

  function arrive() {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    typing = 0;
    run();
  }

  input.oninput = event => event.isComposing || type(200);
  input.addEventListener('compositionend', () => type(200));
  form.onsubmit = event => {
    event.preventDefault();
    type(0);
  };
  more.onclick = async () => (await show(current, 'append'))?.querySelector('a').focus();
  window.onpopstate = arrive;
  arrive();
}

document.querySelectorAll('form[data-shards]').forEach(startSearch);
