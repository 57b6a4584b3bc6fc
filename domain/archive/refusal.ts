/** Why an archive is not read. Nothing has changed then. */
export type Refusal =
  /** Nothing that Heed wrote: a picture, another program's zip. */
  | 'not-an-archive'
  /** The end is missing, as after a copy that was cut short. */
  | 'cut'
  /** Bytes are not as they were written. */
  | 'changed'
  | 'newer-version'
  /** Sealed, and no passphrase or key was given. */
  | 'sealed'
  | 'wrong-passphrase'
  | 'too-large'
  /** Made to do harm: names that lead elsewhere, files that unpack to more than they say, keys that programs trip over. */
  | 'hostile';
