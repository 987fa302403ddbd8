'use strict';
// Renews the page of the preview where it stands as soon as the sources have changed. Without it the page is whole, and waits to be asked for again.
(() => {
  const desk = () => document.getElementById('barometer-desk');
  let events = null;

  // Kept with this entry of the browser's history, so that nothing of it stays behind.
  const renew = () => {
    stop();
    const open = [...document.querySelectorAll('details')].map((each) => each.open);
    history.replaceState({ ...history.state, desk: { open, top: scrollY, focus: document.activeElement?.id } }, '');
    location.reload();
  };

  const settle = () => {
    const before = history.state?.desk;
    if (!before) return;
    const all = [...document.querySelectorAll('details')];
    if (all.length === before.open.length) all.forEach((each, at) => { each.open = before.open[at]; });
    if (before.focus) document.getElementById(before.focus)?.focus({ preventScroll: true });
    scrollTo({ top: before.top, behavior: 'instant' });
    history.replaceState({ ...history.state, desk: undefined }, '');
  };

  const changed = async (stamp) => {
    if (desk().dataset.changes === stamp) return;
    const bar = document.querySelector('.barometer-desk-bar');
    if (!bar) return renew();
    const answer = await fetch('/_desk/bar');
    if (!answer.ok) return;
    bar.outerHTML = await answer.text();
    desk().dataset.changes = stamp;
  };

  // A browser keeps six connections to a host: a tab that nobody sees has none.
  const listen = () => {
    if (events || document.hidden) return;
    events = new EventSource('/_desk/events');
    events.addEventListener('version', (event) => { if (event.data !== desk().dataset.version) renew(); });
    events.addEventListener('changes', (event) => { changed(event.data).catch(() => {}); });
  };
  const stop = () => { events?.close(); events = null; };

  settle();
  listen();
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : listen()));
  addEventListener('pagehide', stop);
  addEventListener('pageshow', listen);
})();
