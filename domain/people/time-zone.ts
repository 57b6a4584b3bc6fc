const known = new Map<string, boolean>();

/** True for an IANA zone name that dates can be reckoned in, such as Europe/London. */
export function isTimeZone(name: string): boolean {
  const answer = known.get(name) ?? ask(name);
  known.set(name, answer); // asking is slow, and a file says the same few zones a thousand times
  return answer;
}

function ask(name: string): boolean {
  if (!/^([A-Za-z_]+\/[A-Za-z_+\-/0-9]+|UTC)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
