import { proseBlocks } from '#domain/print/prose-blocks.ts';

/** Text as a person typed it: paragraphs, and lists where lines begin with a dash. Each block finds its own direction. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div className="prose">
      {proseBlocks(text).map((block, index) =>
        block.kind === 'list' ? (
          <ul key={index}>
            {block.items.map((item, at) => (
              <li key={at} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        ) : (
          <p key={index} dir="auto">
            {block.text}
          </p>
        ),
      )}
    </div>
  );
}
