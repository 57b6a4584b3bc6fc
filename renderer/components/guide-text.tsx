import type { ReactNode } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import type { GuideBlock, GuidePhrase } from '#domain/guide/guide.ts';

interface GuideTextProps {
  readonly blocks: readonly GuideBlock[];
  /** Goes to another section; without it links are those of a page on paper. */
  readonly onGo?: (id: string) => void;
}

/** Text of the user guide, on screen and on paper. */
export function GuideText({ blocks, onGo }: GuideTextProps) {
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph') return <p key={index}>{phrased(block.phrases, onGo)}</p>;
    const List = block.isNumbered ? 'ol' : 'ul';
    return (
      <List key={index}>
        {block.items.map((item, at) => (
          <li key={at}>{phrased(item, onGo)}</li>
        ))}
      </List>
    );
  });
}

const phrased = (phrases: readonly GuidePhrase[], onGo: GuideTextProps['onGo']): ReactNode =>
  phrases.map((phrase, index) =>
    phrase.to === null ? (
      <Styled key={index} phrase={phrase} />
    ) : (
      <GuideLink key={index} to={phrase.to} onGo={onGo}>
        <Styled phrase={phrase} />
      </GuideLink>
    ),
  );

function Styled({ phrase: { style, text } }: { readonly phrase: GuidePhrase }): ReactNode {
  switch (style) {
    case 'plain':
      return text;
    case 'strong':
      return <strong>{text}</strong>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'code':
      return <code>{text}</code>;
    default:
      return assertNever(style);
  }
}

/** A link to a section of the guide. */
export function GuideLink({ to, onGo, className, isCurrent = false, children }: { readonly to: string; readonly onGo: GuideTextProps['onGo']; readonly className?: string; readonly isCurrent?: boolean; readonly children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      className={className}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (!onGo) return;
        event.preventDefault(); // the address behind the # is the app's own route
        onGo(to);
      }}
    >
      {children}
    </a>
  );
}
