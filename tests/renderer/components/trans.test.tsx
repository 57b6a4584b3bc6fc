import { Trans } from '@lingui/react/macro';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Speaking } from '#components/speaking.tsx';

const shown = (typed: string) =>
  renderToStaticMarkup(
    <Speaking>
      <Trans>
        You promised <b>{typed}</b> to {typed}.
      </Trans>
    </Speaking>,
  );

test.each([
  ['a plain word', 'Ada', 'Ada'],
  ['a tag of the page', 'a <b>bold</b> word', 'a &lt;b&gt;bold&lt;/b&gt; word'],
  ['a tag of the message itself', '<0>x</0> and <1/>', '&lt;0&gt;x&lt;/0&gt; and &lt;1/&gt;'],
  ['a script', '<script>run()</script>', '&lt;script&gt;run()&lt;/script&gt;'],
])('%s in a value is shown as it was typed', (_, typed, escaped) => {
  expect(shown(typed)).toBe(`You promised <b>${escaped}</b> to ${escaped}.`);
});
