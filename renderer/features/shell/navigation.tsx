import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { useSaveState } from '#data/save-state.ts';
import { places } from './places.ts';

interface NavigationProps {
  /** Moves focus past the rail. */
  readonly skipTo: () => void;
  /** Opens the palette. */
  readonly find: () => void;
}

const ENTRY =
  'flex flex-col items-center gap-x-3 rounded-md px-1 py-1.5 text-center text-sm no-underline @min-[56.25rem]/shell:flex-row @min-[56.25rem]/shell:px-3 @min-[56.25rem]/shell:text-start @min-[56.25rem]/shell:text-base';

/** The rail. In a narrow window (or with large text) the names go below the icons. */
export function Navigation({ skipTo, find }: NavigationProps) {
  return (
    <nav aria-label={t`Places`} className="flex w-26 shrink-0 flex-col overflow-y-auto bg-rail px-1.5 py-3 @min-[56.25rem]/shell:w-52 @min-[56.25rem]/shell:px-3 @min-[56.25rem]/shell:py-5">
      <button type="button" onClick={skipTo} className="sr-only focus:not-sr-only focus:mb-2 focus:rounded-md focus:px-2 focus:py-1 focus:text-sm">
        <Trans>Skip to the page</Trans>
      </button>
      <button type="button" onClick={find} title={t`Press Ctrl+K`} className={`mb-2 text-soft hover:bg-press hover:text-ink ${ENTRY}`}>
        <Trans>
          <IconSearch size="1.25rem" stroke={1.6} aria-hidden className="shrink-0" />
          Find
        </Trans>
      </button>
      <ul className="flex flex-1 flex-col gap-0.5">
        {places.map(({ to, name, key, icon: Icon }) => (
          <li key={to} className="last:mt-auto last:pt-4">
            <NavLink
              to={to}
              title={t`Press g, then ${key}`}
              className={({ isActive }) => `${ENTRY} ${isActive ? 'bg-press text-ink' : 'text-soft hover:bg-press hover:text-ink'}`}
            >
              <Icon size="1.25rem" stroke={1.6} aria-hidden className="shrink-0" />
              <span className="max-w-full">{name}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <SaveMark />
    </nav>
  );
}

/** Quietly says that everything is in the journal. Not announced: it changes with every pause in typing. */
function SaveMark() {
  const { kind } = useSaveState();
  return <p className="mt-2 px-1 text-center text-sm text-faint @min-[56.25rem]/shell:px-3 @min-[56.25rem]/shell:text-start">{kind === 'saved' ? t`Saved` : kind === 'saving' ? t`Saving…` : t`Not saved yet`}</p>;
}
