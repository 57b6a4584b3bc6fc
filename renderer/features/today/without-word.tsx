import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { contactWords, silenceWords } from '#domain/touches/contact-words.ts';
import type { Silence } from '#domain/touches/without-word.ts';
import { useSettings } from '#bridge/settings.ts';
import { Explain } from '#components/explain.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { LineRow } from './line-row.tsx';
import { logWord } from './log-word.ts';
import { silenceKey } from './use-beside.ts';

/** It is a nudge, no debt: a few, and the rest one press away. */
const AT_MOST = 5;

interface WithoutWordProps {
  readonly silences: readonly Silence[];
  readonly onSetAside: (key: string) => void;
}

/** Whom the manager has not had any word with for longer than they mean it to be. */
export function WithoutWord({ silences, onSetAside }: WithoutWordProps) {
  const { wordDays } = useSettings().standards;
  if (silences.length === 0) return null;
  const all = silences.length;
  return (
    <Section
      title={t`No word lately`}
      help={<Explain label={t`Why they stand here`}>{plural(wordDays, { one: 'Your standard is a word with each at least every day. Any contact counts: a one-on-one, a word in passing, praise, an answer told. It is a nudge, no debt.', other: 'Your standard is a word with each at least every # days. Any contact counts: a one-on-one, a word in passing, praise, an answer told. It is a nudge, no debt.' })}</Explain>}
      actions={all > AT_MOST && <Link to="/people/words">{t`All ${all}`}</Link>}
    >
      <List>
        {silences.slice(0, AT_MOST).map((silence) => (
          <LineRow
            key={silence.person.id}
            lineKey={silenceKey(silence)}
            person={silence.person}
            to={`/people/${silence.person.id}`}
            evidence={silence.last === null ? silenceWords(silence) : `${silenceWords(silence)}, ${contactWords[silence.last.kind]}`}
            settlements={[{ name: t`Had a word`, label: t`Had a word with ${silence.person.name}`, run: () => logWord(silence.person) }]}
            onSetAside={onSetAside}
          >
            <PersonName person={silence.person} className="max-w-[20rem]" />
          </LineRow>
        ))}
      </List>
    </Section>
  );
}
