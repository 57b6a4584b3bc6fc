import { Trans as LinguiTrans, type TransProps } from '@lingui/react';

/**
 * What `<Trans>` becomes. Lingui looks for the tags of a message after it has put the values in, so a typed `<b>…</b>`
 * would be taken for one and vanish. As an element of its own it stays what it is: text.
 */
export function Trans({ values, ...message }: TransProps) {
  return <LinguiTrans {...message} {...(values && { values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, guarded(value)])) })} />;
}

const guarded = (value: unknown) => (typeof value === 'string' && value.includes('<') ? <>{value}</> : value);
