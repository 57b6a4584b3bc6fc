import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { OddRecord } from '#domain/damage/damage.ts';
import { tableWords } from '#domain/journal/table-words.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { Folded } from '#components/folded.tsx';
import { List } from '#components/list.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { showToast } from '#components/toast.tsx';

/** As many as are read without scrolling for long. */
const AT_FIRST = 3;

/** Records that are not as Heed knows their kind, as the journal has them. Nobody can tell what in them is private, so all of it is veiled. */
export function OddRecords({ odd, count }: { readonly odd: readonly OddRecord[]; readonly count: number }) {
  const copy = (text: string) => void bridge.copyText(text).then(() => showToast({ text: t`Copied.` }));
  return (
    <section aria-label={t`Records Heed does not understand`}>
      <h3 className="mb-2 font-medium">{plural(count, { one: 'One record is not as Heed knows it', other: '# records are not as Heed knows them' })}</h3>
      <p className="mb-3 max-w-prose text-soft">
        {plural(count, { one: 'It is kept, and goes into every backup as it is. A screen may show it wrongly or not at all.', other: 'They are kept, and go into every backup as they are. Screens may show them wrongly or not at all.' })}{count > odd.length && ` ${t`Below stand the first ${odd.length}.`}`}
      </p>
      <PrivateArea title={plural(count, { one: 'As it is written', other: 'As they are written' })}>
        <Folded items={odd} atFirst={AT_FIRST}>
          {(shown) => (
            <List aria-label={t`Records as they are written`}>
              {shown.map(({ table, id, text, isCut }) => (
                <li key={`${table}/${id}`} className="py-2.5">
                  <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
                    <span>
                      {tableWords[table]}, <bdi className="font-mono text-sm break-all">{id}</bdi>
                    </span>
                    <Button size="small" kind="quiet" className="ms-auto" onPress={() => copy(text)} aria-label={t`Copy ${tableWords[table]} ${id}`}>
                      <Trans>Copy</Trans>
                    </Button>
                  </div>
                  <pre className="rounded-md bg-rail p-3 font-mono text-sm whitespace-pre-wrap wrap-anywhere">{isCut ? `${text}\n…` : text}</pre>
                </li>
              ))}
            </List>
          )}
        </Folded>
      </PrivateArea>
    </section>
  );
}
