// Sets how the reader has chosen to see pages, before anything is drawn; site.js does the rest.
'use strict';
{
  const page = document.documentElement;
  page.dataset.script = '';
  try {
    for (const name of ['size', 'theme', 'mode']) {
      const value = localStorage.getItem('huiyin-' + name);
      if (value) {
        page.dataset[name] = value;
      }
    }
  } catch (e) {
    // The browser keeps nothing for this site; choices then last as long as the page.
  }
}
