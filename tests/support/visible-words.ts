import type { Page } from '@playwright/test';

/**
 * Everything of a page that somebody could read or hear: texts that are drawn, names and descriptions of controls, what
 * stands in fields, the title. What is covered within typed text (dots, a highlight of its own colour) is left out.
 */
export const visibleWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const isDrawn = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const covered = [...(CSS.highlights.get('hidden-name') ?? [])];
    const words: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const { parentElement } = text;
      if (!parentElement || parentElement.matches('script, style, textarea') || !isDrawn(parentElement)) continue;
      const gaps = covered.filter(({ startContainer }) => startContainer === text);
      words.push(text.data.split('').map((letter, at) => (gaps.some(({ startOffset, endOffset }) => at >= startOffset && at < endOffset) ? ' ' : letter)).join(''));
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!isDrawn(element)) continue;
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder']) words.push(element.getAttribute(name) ?? '');
      const isCovered = getComputedStyle(element).getPropertyValue('-webkit-text-security') === 'disc';
      if ((element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && !isCovered) words.push(element.value);
    }
    return words.join('\n');
  });
