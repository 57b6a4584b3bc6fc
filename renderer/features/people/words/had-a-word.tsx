import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconWalk } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Button } from '#components/button.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import type { Person } from '#domain/people/person.ts';
import { logWord } from './log-word.ts';
import { WordDialog } from './word-dialog.tsx';

/** Logs a word with the person of this page: at once, or with what it was about. Today leads here with `?word`. */
export function HadAWord({ person }: { readonly person: Person }) {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [isSaying, setSaying] = useState(params.has('word'));
  useShortcuts([
    { keys: 'w', does: t`You had a word with them`, group: t`Person`, run: () => void logWord(person) },
    { keys: 'Shift+W', does: t`A word with them, and what it was about`, group: t`Person`, run: () => setSaying(true) },
  ]);
  const close = () => {
    setSaying(false);
    if (params.has('word')) void navigate(`/people/${person.id}`, { replace: true });
  };
  return (
    <>
      <Button onPress={() => void logWord(person)}>
        <Trans><IconWalk size="1.125rem" aria-hidden /> Had a word</Trans>
      </Button>
      {isSaying && <WordDialog person={person} touch={null} onClose={close} />}
    </>
  );
}
