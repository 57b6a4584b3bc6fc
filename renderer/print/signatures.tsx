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
      <h2>Signatures</h2>
      <p>{agreement}</p>
      <ul>
        <Signature name={personName} part="Employee" />
        <Signature name={managerName} part="Manager" />
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
        Date <span className="rule" aria-hidden="true" />
      </span>
    </li>
  );
}
