import type { StageSettings } from './stage-settings.js';

/** What programs need to be found, to know whose they are and how to speak. */
const KEPT =
  /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|DVC_.*|SYSTEMROOT|COMSPEC|PATHEXT|USERPROFILE)$/i;

/** The environment of a stage's commands: all of it, or where `clean_environment` is set what every program needs and what it names. */
export function commandEnvironment(
  environment: NodeJS.ProcessEnv,
  { cleanEnvironment: names }: StageSettings,
): NodeJS.ProcessEnv {
  if (!names) return environment;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => KEPT.test(name) || names.includes(name)));
}
