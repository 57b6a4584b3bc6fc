import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';

interface SignaturesProps {
  /** What both sign, in a sentence. */
  readonly agreement: string;
  readonly personName: string;
  /** May be empty: then there is room to write it. */
  readonly managerName: string;
}

/** Two lines to sign on, kept together and never alone at the top of a page. */
export function Signatures({ agreement, personName, managerName }: SignaturesProps) {
  return (
    <section className="signatures">
      <h2><Trans>Signatures</Trans></h2>
      <p>{agreement}</p>
      <ul>
        <Signature name={personName} part={t`Employee`} />
        <Signature name={managerName} part={t`Manager`} />
      </ul>
    </section>
  );
}

function Signature({ name, part }: { readonly name: string; readonly part: string }) {
  return (
    <li>
      <span className="rule" aria-hidden="true" />
      <bdi className="signer">{name}</bdi>
      <span className="part">{part}</span>
      <span className="day">
        <Trans>Date <span className="rule" aria-hidden="true" /></Trans>
      </span>
    </li>
  );
}
