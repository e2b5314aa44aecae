/** The name of a project in artifacts, checks and comments: `Models/Churn v2` → `models-churn-v2`; the root and what has no letters are `root`. */
export function projectSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'root' : slug;
}
