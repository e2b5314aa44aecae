import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/nearest.js';

/** What the value of an option must be for DVC to read the file. */
type OptionType = 'text' | 'boolean' | 'whole' | 'positive' | 'number' | 'links' | readonly string[];
type Options = Readonly<Record<string, OptionType>>;

const REMOTE: Options = {
  url: 'text',
  checksum_jobs: 'positive',
  jobs: 'positive',
  worktree: 'boolean',
  version_aware: 'boolean',
  no_traverse: 'boolean',
  verify: 'boolean',
};
const LINKED: Options = {
  type: 'links',
  protected: 'boolean',
  shared: ['group'],
  slow_link_warning: 'boolean',
  verify: 'boolean',
};
const HTTP: Options = {
  auth: ['basic', 'digest', 'custom'],
  custom_auth_header: 'text',
  user: 'text',
  password: 'text',
  ask_password: 'boolean',
  ssl_verify: 'text',
  method: 'text',
  connect_timeout: 'number',
  read_timeout: 'number',
};
const WEBDAV: Options = {
  user: 'text',
  password: 'text',
  ask_password: 'boolean',
  token: 'text',
  bearer_token_command: 'text',
  custom_auth_header: 'text',
  cert_path: 'text',
  key_path: 'text',
  timeout: 'whole',
  ssl_verify: 'text',
};

/** Options of a remote by the scheme of its url, as DVC 3.67 has them (its `config_schema.py`). */
const REMOTES: Readonly<Record<string, Options>> = {
  '': LINKED,
  s3: {
    region: 'text',
    profile: 'text',
    credentialpath: 'text',
    configpath: 'text',
    endpointurl: 'text',
    access_key_id: 'text',
    secret_access_key: 'text',
    session_token: 'text',
    listobjects: 'boolean',
    use_ssl: 'boolean',
    allow_anonymous_login: 'boolean',
    ssl_verify: 'text',
    sse: 'text',
    sse_kms_key_id: 'text',
    sse_customer_algorithm: 'text',
    sse_customer_key: 'text',
    acl: 'text',
    grant_read: 'text',
    grant_read_acp: 'text',
    grant_write_acp: 'text',
    grant_full_control: 'text',
    read_timeout: 'whole',
    connect_timeout: 'whole',
  },
  gs: { projectname: 'text', credentialpath: 'text', endpointurl: 'text', allow_anonymous_login: 'boolean' },
  ssh: {
    type: 'links',
    port: 'whole',
    user: 'text',
    password: 'text',
    ask_password: 'boolean',
    passphrase: 'text',
    ask_passphrase: 'boolean',
    keyfile: 'text',
    timeout: 'whole',
    gss_auth: 'boolean',
    allow_agent: 'boolean',
    max_sessions: 'whole',
  },
  hdfs: { user: 'text', kerb_ticket: 'text' },
  webhdfs: {
    kerberos: 'boolean',
    kerberos_principal: 'text',
    proxy_to: 'text',
    ssl_verify: 'text',
    token: 'text',
    use_https: 'boolean',
    user: 'text',
    password: 'text',
    data_proxy_target: 'text',
  },
  azure: {
    connection_string: 'text',
    sas_token: 'text',
    account_name: 'text',
    account_key: 'text',
    tenant_id: 'text',
    client_id: 'text',
    client_secret: 'text',
    allow_anonymous_login: 'boolean',
    exclude_environment_credential: 'boolean',
    exclude_visual_studio_code_credential: 'boolean',
    exclude_shared_token_cache_credential: 'boolean',
    exclude_managed_identity_credential: 'boolean',
    timeout: 'whole',
    read_timeout: 'whole',
    connection_timeout: 'whole',
  },
  oss: { oss_key_id: 'text', oss_key_secret: 'text', oss_endpoint: 'text' },
  gdrive: {
    profile: 'text',
    gdrive_use_service_account: 'boolean',
    gdrive_client_id: 'text',
    gdrive_client_secret: 'text',
    gdrive_user_credentials_file: 'text',
    gdrive_service_account_user_email: 'text',
    gdrive_service_account_json_file_path: 'text',
    gdrive_trash_only: 'boolean',
    gdrive_acknowledge_abuse: 'boolean',
  },
  http: HTTP,
  https: HTTP,
  webdav: WEBDAV,
  webdavs: WEBDAV,
};

/** Schemes a remote's url may have in DVC; `remote://name` refers to another one. */
export const DVC_SCHEMES: readonly string[] = [...Object.keys(REMOTES).filter(Boolean), 'remote'];

/** Options of the sections without a name that can still be set; those DVC calls obsolete are left out. */
const PLAIN: Readonly<Record<string, Options>> = {
  core: {
    remote: 'text',
    checksum_jobs: 'positive',
    interactive: 'boolean',
    analytics: 'boolean',
    hardlink_lock: 'boolean',
    no_scm: 'boolean',
    autostage: 'boolean',
    check_update: 'boolean',
    site_cache_dir: 'text',
    machine: 'text',
  },
  cache: { dir: 'text', ...LINKED },
  plots: { html_template: 'text', auto_open: 'boolean', out_dir: 'text' },
  exp: { auto_push: 'boolean', git_remote: 'text' },
  parsing: { bool: ['store_true', 'boolean_optional'], list: ['nargs', 'append'] },
  hydra: { enabled: 'boolean', config_dir: 'text', config_module: 'text', config_name: 'text', plugins_path: 'text' },
  studio: { token: 'text', url: 'text', repo_url: 'text', offline: 'boolean' },
  feature: { machine: 'boolean' },
};
const DATABASE: Options = { url: 'text', username: 'text', password: 'text' };

/** Options a section knows; undefined where any goes (`remote://`). `url` is that of a remote. */
export function optionsOf(section: string, url?: string): Options | undefined {
  if (/^remote\s*"/.test(section)) return remoteOptions(section, url);
  if (/^db\s*"/.test(section)) return DATABASE;
  if (Object.hasOwn(PLAIN, section)) return PLAIN[section];
  const guess = nearest(section, [...Object.keys(PLAIN), 'remote']);
  const hint = ['remote', 'db'].includes(section)
    ? `Write ${section}.<name>.<option>.`
    : guess
      ? `Did you mean "${guess}"?`
      : `Known: ${Object.keys(PLAIN).join(', ')}, remote.<name>, db.<name>.`;
  throw invalid(`there is no section "${section}"`, hint);
}

function remoteOptions(section: string, url = ''): Options | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^/]/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (scheme === 'remote') return undefined;
  if (Object.hasOwn(REMOTES, scheme)) return { ...REMOTE, ...REMOTES[scheme] };
  const guess = nearest(scheme, DVC_SCHEMES);
  throw invalid(
    `${section.replace(/\s*"(.*)"$/, ' "$1"')}: no remote has a url that starts with ${scheme}://`,
    guess ? `Did you mean ${guess}://?` : `Known: a directory, ${DVC_SCHEMES.join('://, ')}://.`,
  );
}

/** Throws `CONFIG_INVALID` (exit 2) for an option or a value that DVC would refuse, with the nearest right word. */
export function checkOption(section: string, key: string, value: string, url?: string): void {
  const known = optionsOf(section, url);
  if (!known) return;
  const name = `${section.replace(/\s*"(.*)"$/, '.$1')}.${key}`;
  const type = Object.hasOwn(known, key) ? known[key] : undefined;
  if (type === undefined) {
    const guess = nearest(key, Object.keys(known));
    throw invalid(
      `${name} is not known`,
      guess ? `Did you mean "${guess}"?` : `Known: ${Object.keys(known).join(', ')}.`,
    );
  }
  const problem = problemOf(type, value);
  if (problem) throw invalid(`${name} cannot be "${value}"`, problem);
}

function problemOf(type: OptionType, value: string): string | undefined {
  if (type === 'boolean') return /^(true|false)$/i.test(value) ? undefined : 'Write true or false.';
  if (type === 'whole') return /^\d+$/.test(value) ? undefined : 'Write a whole number.';
  if (type === 'positive') return /^0*[1-9]\d*$/.test(value) ? undefined : 'Write a whole number of at least 1.';
  if (type === 'number') return /^\d+(\.\d+)?$/.test(value) ? undefined : 'Write a number of at least 0.';
  const words = type === 'links' ? ['reflink', 'hardlink', 'symlink', 'copy'] : type;
  if (words === 'text') return undefined;
  const given = type === 'links' ? value.split(',').map((word) => word.trim()) : [value.toLowerCase()];
  const wrong = given.find((word) => !words.includes(word));
  if (wrong === undefined) return undefined;
  const guess = nearest(wrong, words);
  return guess ? `Did you mean "${guess}"?` : `Write ${type === 'links' ? 'some' : 'one'} of ${words.join(', ')}.`;
}

function invalid(message: string, hint: string): UserError {
  return new UserError({ code: 'CONFIG_INVALID', message, hint, exitCode: 2 });
}

/** Options whose values let their holder in. */
const SECRET =
  /^(access_key_id|secret_access_key|session_token|sse_customer_key|password|passphrase|token|connection_string|sas_token|account_key|client_secret|oss_key_id|oss_key_secret|gdrive_client_secret)$/;

/** Whether the value of an option is kept out of lists. */
export function isSecretOption(key: string): boolean {
  return SECRET.test(key);
}
