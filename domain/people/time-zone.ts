/** True for an IANA zone name that dates can be reckoned in, such as Europe/London. */
export function isTimeZone(name: string): boolean {
  if (!/^([A-Za-z_]+\/[A-Za-z_+\-/0-9]+|UTC)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
