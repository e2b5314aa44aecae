/** The address in its normal form, or undefined unless it is a plain http(s) address that hides no user name. */
export function safeUrl(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.replace(/[^\w\-.~:/?#@!&+,;=%]/g, (character) =>
    encodeURIComponent(character).replace(/['()*]/g, percent),
  );
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
