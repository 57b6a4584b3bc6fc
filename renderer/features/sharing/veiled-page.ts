import type { Stretch } from '#domain/sharing/hidden-names.ts';

/** What knows names: the same for every text of a page. */
export interface NameHider {
  /** The parts of one text without names. */
  without(parts: readonly string[]): readonly string[];
  hiddenIn(text: string): readonly Stretch[];
}

/** A text as the page was given it, and as it stands there instead. */
interface Replaced {
  readonly given: string;
  readonly shown: string;
}

/** Attributes that are shown or read aloud. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'] as const;
/** Their texts are typed, or no texts at all: what is typed must never be changed. */
const TYPED = '.ProseMirror, [contenteditable=true], textarea, script, style';
const EDITORS = '.ProseMirror, [contenteditable=true]';
const FIELDS = 'input:not([type=checkbox]):not([type=radio]):not([type=hidden]), textarea';
const HIGHLIGHT = 'hidden-name';

/**
 * Keeps names out of a page, at the last place before the glass: whatever a screen, a library or a message writes into
 * the page is looked through before it is painted, so no screen has to think of it. Texts and spoken attributes get a
 * stand-in. What is being typed stays as it is and is covered instead: names in a note by a highlight in the colour of
 * its background, a field with a name in it by dots.
 */
export function veilPage(page: Document, hider: NameHider): { readonly refresh: () => void; readonly lift: () => void } {
  const texts = new WeakMap<Text, Replaced>();
  const attributes = new WeakMap<Element, Map<string, Replaced>>();
  const given = (node: Text) => {
    const known = texts.get(node);
    return known && known.shown === node.data ? known.given : node.data;
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'childList') for (const node of addedNodes) hideIn(node);
      else if (type === 'characterData') hideText(target as Text);
      else if (attributeName !== null) hideAttribute(target as Element, attributeName);
    }
    coverTyped();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...SPOKEN, 'value'] });
  page.addEventListener('input', coverTyped, { capture: true });
  refresh();

  function hideText(node: Text) {
    const { parentElement } = node;
    if (!parentElement || parentElement.closest(TYPED)) return;
    // Letters that were found are marked within words, and marks cut a name into pieces.
    const around = parentElement.closest('mark')?.parentElement ?? parentElement;
    const row = around.querySelector(':scope > mark') ? textsIn(around) : [node];
    const before = row.map(given);
    const shown = hider.without(before);
    row.forEach((each, place) => put(each, before[place] ?? '', shown[place] ?? ''));
  }

  function put(node: Text, before: string, shown: string) {
    if (shown === before) texts.delete(node);
    else texts.set(node, { given: before, shown });
    if (node.data !== shown) node.data = shown;
  }

  function hideAttribute(element: Element, name: string) {
    const value = element.getAttribute(name);
    if (name === 'value' || value === null || element.closest(EDITORS)) return;
    const known = attributes.get(element)?.get(name);
    const before = known?.shown === value ? known.given : value;
    const [shown = ''] = hider.without([before]);
    if (!attributes.has(element)) attributes.set(element, new Map());
    attributes.get(element)?.set(name, { given: before, shown });
    if (shown !== value) element.setAttribute(name, shown);
  }

  function hideIn(node: Node) {
    if (node instanceof Text) return hideText(node);
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) for (const name of SPOKEN) if (element.hasAttribute(name)) hideAttribute(element, name);
    for (const text of textsIn(node)) hideText(text);
  }

  function coverTyped() {
    for (const field of page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)) field.toggleAttribute('data-holds-name', hider.hiddenIn(field.value).length > 0);
    const ranges = [...page.querySelectorAll(EDITORS)].flatMap(textsIn).flatMap((text) => hider.hiddenIn(text.data).map(({ from, to }) => new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to })));
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  }

  /** Once more, for other names or another person's page. */
  function refresh() {
    hideIn(page.documentElement);
    coverTyped();
  }

  return {
    refresh,
    lift() {
      observer.disconnect();
      page.removeEventListener('input', coverTyped, { capture: true });
      CSS.highlights.delete(HIGHLIGHT);
      for (const text of textsIn(page.documentElement)) if (texts.get(text)) text.data = given(text);
      for (const element of page.querySelectorAll('*')) {
        element.removeAttribute('data-holds-name');
        for (const [name, { given: before, shown }] of attributes.get(element) ?? []) if (element.getAttribute(name) === shown) element.setAttribute(name, before);
      }
    },
  };
}

function textsIn(node: Node): Text[] {
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
