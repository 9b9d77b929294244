// Added to each page by "huiyin serve": shows the page anew when it has changed, and shows problems.
(() => {
  "use strict";
  const OWN = "/_huiyin/";
  const VIEW = "huiyin-view";
  const CLOSED = "huiyin-closed";
  const script = document.currentScript;
  let version = script.dataset.version;

  /** What the reader keeps in session storage; nothing where the browser allows none. */
  function kept(key) {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function keep(key, value) {
    try {
      sessionStorage.setItem(key, value);
    } catch {
      // The page is then shown from its beginning.
    }
  }

  // The view: what is unfolded, and the place.

  function foldable() {
    return [...document.querySelectorAll("details")];
  }

  /** The element with an id that is the last to begin above the upper edge. */
  function anchor() {
    let found = null;
    for (const element of document.querySelectorAll("main [id]")) {
      const top = element.getBoundingClientRect().top;
      if (top > 1) {
        break;
      }
      found = {id: element.id, top};
    }
    return found;
  }

  function keepView() {
    const view = {
      page: location.pathname,
      x: scrollX,
      y: scrollY,
      anchor: anchor(),
      open: foldable().map(element => element.open),
    };
    keep(VIEW, JSON.stringify(view));
  }

  function place(view) {
    const element = view.anchor && document.getElementById(view.anchor.id);
    const top = element
      ? scrollY + element.getBoundingClientRect().top - view.anchor.top
      : view.y;
    scrollTo({left: view.x, top, behavior: "instant"});
  }

  function restoreView() {
    const text = kept(VIEW);
    keep(VIEW, "");
    const view = text ? JSON.parse(text) : null;
    if (!view || view.page !== location.pathname) {
      return;
    }
    const elements = foldable();
    if (elements.length === view.open.length) {
      elements.forEach((element, index) => {
        element.open = view.open[index];
      });
    }
    place(view);
    addEventListener("load", () => {
      place(view);
      history.scrollRestoration = "auto";
    });
  }

  function reload() {
    keepView();
    history.scrollRestoration = "manual";
    location.reload();
  }

  // A changed text is put into the page, which takes less time than to load it again. The page as it
  // was sent is compared with the page as it is sent now. What scripts may have got hold of is not
  // touched: then the page is loaded again.

  const BOUND =
    "script:not([type='application/ld+json']), style, link, base, meta[http-equiv], template, iframe, object, embed," +
    " img, video, audio, form, input, button, select, textarea, details, dialog, h1, h2, h3, h4, h5, h6";
  let sent = null;

  async function fetched() {
    const answer = await fetch(location.href.split("#")[0], {cache: "no-store"});
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const own = page.querySelector("script[data-version]");
    own.remove();
    return {root: page.documentElement, version: own.dataset.version};
  }

  async function keepSent() {
    try {
      const page = await fetched();
      sent = page.version === version ? page : null;
    } catch {
      // The page is then loaded again when it changes.
    }
  }

  function sameTag(one, other) {
    return one.nodeType === Node.ELEMENT_NODE
      && other.nodeType === Node.ELEMENT_NODE
      && one.cloneNode(false).isEqualNode(other.cloneNode(false));
  }

  function isBound(node) {
    return node.nodeType === Node.ELEMENT_NODE && (node.matches(BOUND) || node.querySelector(BOUND) !== null);
  }

  /** Adds the exchanges that make an element of the page new; gives false if one must not be made. */
  function compare(before, now, shown, exchanges) {
    const old = [...before.childNodes];
    const next = [...now.childNodes];
    const here = [...shown.childNodes].filter(node => node !== script && node !== host);
    if (here.length !== old.length) {
      return false;
    }
    let start = 0;
    while (start < old.length && start < next.length && old[start].isEqualNode(next[start])) {
      start++;
    }
    let oldEnd = old.length;
    let nextEnd = next.length;
    while (oldEnd > start && nextEnd > start && old[oldEnd - 1].isEqualNode(next[nextEnd - 1])) {
      oldEnd--;
      nextEnd--;
    }
    if (oldEnd - start === nextEnd - start) {
      for (let at = start; at < oldEnd; at++) {
        if (!old[at].isEqualNode(next[at]) && !exchange(old[at], next[at], here[at], exchanges)) {
          return false;
        }
      }
      return true;
    }
    return replace(old.slice(start, oldEnd), next.slice(start, nextEnd), here, start, shown, exchanges);
  }

  function exchange(old, next, here, exchanges) {
    return sameTag(old, next)
      ? compare(old, next, here, exchanges)
      : replace([old], [next], [here], 0, here.parentNode, exchanges);
  }

  function replace(old, next, here, start, parent, exchanges) {
    const gone = here.slice(start, start + old.length);
    const untouched = gone.every((node, index) => node.isEqualNode(old[index]));
    if (!untouched || gone.some(isBound) || next.some(isBound)) {
      return false;
    }
    exchanges.push({gone, next, parent, after: here[start + old.length] ?? null});
    return true;
  }

  /** Puts what has changed into the page; gives false if the page must be loaded again. */
  async function put() {
    const before = sent;
    if (!before || before.version !== version) {
      return false;
    }
    const now = await fetched();
    const exchanges = [];
    if (!sameTag(before.root, now.root) || !compare(before.root, now.root, document.documentElement, exchanges)) {
      return false;
    }
    for (const {gone, next, parent, after} of exchanges) {
      gone.forEach(node => node.remove());
      next.forEach(node => parent.insertBefore(document.importNode(node, true), after));
    }
    version = now.version;
    sent = now;
    return true;
  }

  let renewing = false;
  let again = false;

  /** Shows the page as it is sent now. */
  async function renew() {
    again = true;
    if (renewing) {
      return;
    }
    renewing = true;
    while (again) {
      again = false;
      if (!await put().catch(() => false)) {
        reload();
        return;
      }
    }
    renewing = false;
  }

  // The problems.

  let host = null;
  let shown = "";
  let foldUp = () => {};

  function make(name, className, text) {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  /** Has the replacement of a problem written; the page is told when its sources have changed. */
  async function write(problem, pressed) {
    pressed.disabled = true;
    let words = "";
    try {
      const answer = await fetch(OWN + "replace", {
        method: "POST",
        headers: {"Content-Type": "application/json", "X-Huiyin-Token": script.dataset.token},
        body: JSON.stringify({problem}),
      });
      words = answer.ok ? "" : (await answer.json()).message;
    } catch (failure) {
      words = String(failure);
    }
    if (words) {
      pressed.disabled = false;
      const told = make("p", "refused", words);
      told.setAttribute("role", "alert");
      pressed.after(told);
    }
  }

  /** The link to the page on which the guesses of this reply are confirmed, if it has any. */
  async function review(link) {
    const {reply} = script.dataset;
    if (!reply) {
      return;
    }
    try {
      const address = `${OWN}review/${reply}/`;
      const answer = await fetch(`${address}count.json`, {cache: "no-store"});
      const found = await answer.json();
      link.href = address;
      link.textContent = found.label ?? "";
      link.hidden = !(found.left > 0);
    } catch {
      // There is no link then.
    }
  }

  function entry(problem, words) {
    const item = make("li", problem.isError ? "error" : "warning", "");
    const kind = problem.isError ? words.error : words.warning;
    item.append(make("p", "place", problem.place));
    item.append(make("p", "message", `${kind}[${problem.code}]: ${problem.message}`));
    if (problem.excerpt) {
      const excerpt = make("pre", "excerpt", problem.excerpt.slice(0, problem.start));
      const marked = problem.excerpt.slice(problem.start, problem.end);
      excerpt.append(make("mark", "", marked || " "), problem.excerpt.slice(problem.end));
      item.append(excerpt);
    }
    if (problem.hint) {
      item.append(make("p", "hint", problem.hint));
    }
    if (problem.fix) {
      const apply = make("button", "apply", problem.apply);
      apply.type = "button";
      apply.addEventListener("click", () => write(problem.fix, apply));
      item.append(apply);
    }
    return item;
  }

  function show(text) {
    const words = JSON.parse(text);
    if (host) {
      host.remove();
      host = null;
    }
    shown = text;
    if (words.problems.length === 0) {
      keep(CLOSED, "");
      return;
    }
    host = document.createElement("div");
    host.id = "huiyin-problems";
    host.lang = words.lang;
    const root = host.attachShadow({mode: "open"});
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = OWN + "overlay.css";
    const box = make("section", words.errors > 0 ? "box has-errors" : "box", "");
    box.setAttribute("aria-label", words.title);
    box.hidden = true;
    style.addEventListener("load", () => {
      box.hidden = false;
    });
    const title = make("button", "title", words.title);
    title.type = "button";
    const announced = make("div", "", "");
    announced.setAttribute("role", words.errors > 0 ? "alert" : "status");
    announced.append(title);
    const list = make("ol", "list", "");
    list.id = "list";
    list.tabIndex = 0;
    words.problems.forEach(problem => list.append(entry(problem, words)));
    if (words.more) {
      list.append(make("li", "more", words.more));
    }
    const close = make("button", "close", words.close);
    close.type = "button";
    title.setAttribute("aria-controls", list.id);
    function fold(folded) {
      list.hidden = folded;
      close.hidden = folded;
      title.setAttribute("aria-expanded", String(!folded));
    }
    fold(words.errors === 0 || kept(CLOSED) === text);
    title.addEventListener("click", () => fold(!list.hidden));
    foldUp = () => {
      keep(CLOSED, shown);
      fold(true);
    };
    close.addEventListener("click", foldUp);
    const link = make("a", "review", "");
    link.hidden = true;
    review(link);
    box.append(announced, link, close, list);
    root.append(style, box);
    document.body.append(host);
  }

  addEventListener("keydown", event => {
    if (event.key === "Escape" && host) {
      foldUp();
    }
  });

  // The connection. A browser allows few to one server, so only a page that is seen has one.

  let events = null;

  function listen() {
    const query = new URLSearchParams({path: location.pathname, version});
    events = new EventSource(`${OWN}events?${query}`);
    events.addEventListener("reload", renew);
    events.addEventListener("problems", event => {
      if (event.data !== shown) {
        show(event.data);
      }
    });
  }

  function connect() {
    if (document.visibilityState === "visible" && !events) {
      listen();
    } else if (document.visibilityState === "hidden" && events) {
      events.close();
      events = null;
    }
  }

  addEventListener("pagehide", () => {
    if (events) {
      events.close();
      events = null;
    }
  });
  addEventListener("pageshow", connect);
  document.addEventListener("visibilitychange", connect);
  restoreView();
  connect();
  addEventListener("load", () => setTimeout(keepSent, 100));
})();
