// Questions that the tests ask of a page, from inside it.

globalThis.violations = async () => {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await globalThis.axe.run(document, { runOnly });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
};

/** Whatever reaches past the right edge of the window, but what may scroll inside a region of its own. */
globalThis.tooWide = () => {
  const limit = document.documentElement.clientWidth + 0.5;
  const scrolls = (element) => {
    const around = element.parentElement.closest('[role="region"]');
    return around && getComputedStyle(around).overflowX === 'auto';
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > limit && !scrolls(element))
    .map((element) => `${element.tagName}: ${element.textContent.slice(0, 60)}`);
};

/** Parts that scroll but that a screen reader cannot name, or a keyboard cannot reach. */
globalThis.unnamedRegions = () =>
  [...document.querySelectorAll('main *')]
    .filter((part) => part.scrollWidth > part.clientWidth + 1)
    .filter((part) => getComputedStyle(part).overflowX === 'auto')
    .filter((part) => part.tabIndex !== 0 || !part.getAttribute('aria-label'))
    .map((part) => part.outerHTML.slice(0, 80));
