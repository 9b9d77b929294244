// The page on which an editor confirms the guesses of a draft, one for each reply.
(() => {
  "use strict";
  const OWN = "/_huiyin/";
  const script = document.currentScript;
  const {reply, token} = script.dataset;
  const address = `${OWN}review/${reply}/`;
  const main = document.getElementById("sheet");
  let sheet = null;
  let text = "";
  let busy = false;

  function make(name, className, content) {
    const element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    element.textContent = content ?? "";
    return element;
  }

  // What can be confirmed.

  function open(items) {
    return items.flatMap(item => item.facts)
      .flatMap(fact => fact.guesses)
      .filter(guess => !guess.again)
      .map(guess => guess.path);
  }

  function button(className, words, paths, about) {
    const made = make("button", className, words);
    made.type = "button";
    made.dataset.paths = JSON.stringify(paths);
    made.setAttribute("aria-label", `${words}: ${about}`);
    made.addEventListener("click", () => confirm(made));
    return made;
  }

  // The sheet.

  function place(found) {
    const link = make("a", "place", found.place.replace(/^content\/replies\/[^/]*\//, ""));
    link.href = found.href;
    link.title = found.place;
    return link;
  }

  function factOf(fact, words) {
    const isOpen = fact.guesses.some(guess => !guess.again);
    const row = make("div", fact.guesses.length === 0 ? "fact" : isOpen ? "fact open" : "fact again");
    const value = make("dd");
    value.append(make("span", "value", fact.value));
    for (const guess of fact.guesses) {
      const about = make("span", "guess");
      about.append(make("span", "reason", guess.again ? words.again : guess.reason));
      if (!guess.again && sheet.writable) {
        about.append(button("confirm", words.confirm, [guess.path], `${fact.label} ${fact.value}`));
      }
      value.append(about);
    }
    row.append(make("dt", "", fact.label), value);
    return row;
  }

  function itemOf(item, words) {
    const paths = open([item]);
    const entry = make("li", paths.length > 0 ? "item has-open" : "item");
    const facts = make("dl", "facts");
    item.facts.forEach(fact => facts.append(factOf(fact, words)));
    const foot = make("p", "foot");
    foot.append(make("code", "", item.name), place(item));
    if (paths.length > 1 && sheet.writable) {
      foot.append(button("all", words.item, paths, item.name));
    }
    entry.append(facts, foot);
    return entry;
  }

  /** The words of a sentence; what it states is marked. */
  function wordsOf(sentence) {
    const line = make("p", "text");
    let at = 0;
    [...sentence.items].sort((one, other) => one.start - other.start).forEach(item => {
      if (item.start >= at && item.end > item.start) {
        line.append(sentence.text.slice(at, item.start));
        line.append(make("mark", open([item]).length > 0 ? "open" : "", sentence.text.slice(item.start, item.end)));
        at = item.end;
      }
    });
    line.append(sentence.text.slice(at));
    return line;
  }

  function sentenceOf(sentence, words) {
    const part = make("article", "sentence");
    part.dataset.key = sentence.text + sentence.items.map(item => item.name).join();
    const paths = open(sentence.items);
    const top = make("div", "top");
    if (sentence.text) {
      top.append(wordsOf(sentence));
    }
    if (sentence.items.length > 1 && paths.length > 1 && sheet.writable && sentence.text) {
      top.append(button("all whole", words.sentence, paths, sentence.text));
    }
    const items = make("ul", "items");
    sentence.items.forEach(item => items.append(itemOf(item, words)));
    part.append(top, items);
    return part;
  }

  function blockOf(block, words) {
    const part = make("section", "block");
    if (block.heading) {
      part.append(make("h2", "", block.heading));
    }
    block.sentences.forEach(sentence => part.append(sentenceOf(sentence, words)));
    return part;
  }

  function listedOf(words) {
    const part = make("section", "block listed");
    const list = make("ul", "");
    sheet.listed.forEach(one => {
      const entry = make("li");
      entry.append(make("strong", "", one.text), " ", make("span", "reason", one.why), make("p", "text", one.sentence));
      list.append(entry);
    });
    part.append(make("h2", "", words.listed), list);
    return part;
  }

  // The view stays where it is: at the sentence of the focus, otherwise at the first one that is seen.

  function sentences() {
    return [...main.querySelectorAll(".sentence")];
  }

  function view() {
    const focus = document.activeElement;
    const held = main.contains(focus) ? focus.closest(".sentence") : null;
    const anchor = held ?? sentences().find(part => part.getBoundingClientRect().bottom > 0);
    const buttons = [...main.querySelectorAll("button")];
    return {
      key: anchor?.dataset.key,
      top: anchor?.getBoundingClientRect().top,
      y: scrollY,
      at: buttons.indexOf(focus),
      paths: focus.dataset?.paths,
    };
  }

  function restore(seen) {
    const anchor = sentences().find(part => part.dataset.key === seen.key);
    scrollTo({
      top: anchor ? scrollY + anchor.getBoundingClientRect().top - seen.top : seen.y,
      behavior: "instant",
    });
    if (seen.at >= 0) {
      const buttons = [...main.querySelectorAll("button")];
      const same = buttons.find(one => one.dataset.paths === seen.paths);
      const next = same ?? buttons.slice(Math.min(seen.at, buttons.length)).find(one => one.matches(".confirm"))
        ?? buttons.find(one => one.matches(".confirm"));
      next?.focus({preventScroll: true});
      next?.scrollIntoView({block: "nearest", behavior: "instant"});
    }
  }

  function show(json) {
    if (json === text) {
      return;
    }
    const seen = view();
    text = json;
    sheet = JSON.parse(json);
    document.getElementById("title").textContent = sheet.title;
    const left = document.getElementById("left");
    left.textContent = sheet.status;
    left.dataset.left = sheet.left;
    document.getElementById("note").textContent = sheet.words.note;
    const parts = sheet.blocks.map(block => blockOf(block, sheet.words));
    if (sheet.listed.length > 0) {
      parts.push(listedOf(sheet.words));
    }
    main.replaceChildren(...parts);
    restore(seen);
  }

  function tell(words) {
    const message = document.getElementById("message");
    message.textContent = words;
    message.hidden = !words;
  }

  async function load() {
    const answer = await fetch(`${address}sheet.json`, {cache: "no-store"});
    const body = await answer.text();
    if (answer.ok) {
      show(body);
    } else {
      tell(JSON.parse(body).message);
    }
    return answer.ok;
  }

  async function confirm(pressed) {
    if (busy) {
      return;
    }
    busy = true;
    try {
      const answer = await fetch(`${address}confirm`, {
        method: "POST",
        headers: {"Content-Type": "application/json", "X-Huiyin-Token": token},
        body: JSON.stringify({version: sheet.version, paths: JSON.parse(pressed.dataset.paths)}),
      });
      const body = await answer.text();
      if (answer.ok) {
        tell("");
        show(body);
      } else {
        await load();
        tell(body ? JSON.parse(body).message : sheet.words.failed);
      }
    } catch {
      tell(sheet.words.failed);
    } finally {
      busy = false;
    }
  }

  // The keyboard.

  function step(by) {
    const all = [...main.querySelectorAll("button.confirm")];
    const focus = document.activeElement;
    let at = all.indexOf(focus);
    if (at < 0 && main.contains(focus)) {
      at = all.findIndex(one => focus.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) - (by > 0 ? 1 : 0);
    } else if (at < 0) {
      at = all.findIndex(one => one.getBoundingClientRect().top > 0) - (by > 0 ? 1 : 0);
    }
    const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    next?.focus({preventScroll: true});
    next?.scrollIntoView({block: "center", behavior: "instant"});
  }

  function pressIn(part, selector) {
    const found = document.activeElement.closest?.(part);
    (found?.querySelector(selector) ?? found?.querySelector("button.confirm"))?.click();
  }

  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    } else if (event.key === "i") {
      pressIn(".item", "button.all");
    } else if (event.key === "s") {
      pressIn(".sentence", "button.whole");
    } else if (event.key === "o") {
      document.activeElement.closest?.(".item")?.querySelector("a.place")?.click();
    }
  });

  // The sources may change elsewhere.

  let events = null;

  function connect() {
    if (document.visibilityState === "visible" && !events) {
      const query = new URLSearchParams({path: address, version: sheet?.version ?? ""});
      events = new EventSource(`${OWN}events?${query}`);
      events.addEventListener("reload", () => {
        tell("");
        load();
      });
    } else if (document.visibilityState === "hidden" && events) {
      events.close();
      events = null;
    }
  }

  addEventListener("pagehide", () => {
    events?.close();
    events = null;
  });
  document.addEventListener("visibilitychange", connect);
  load().then(connect, connect);
})();
