/** How a bucket is reached. */
export interface S3Addressing {
  /** An address of one's own; AWS by region otherwise. */
  endpoint?: string | undefined;
  useTls: boolean;
  /** The bucket in the path of the address instead of in its host name. */
  usesPathStyle: boolean;
  /** Endpoints of AWS with IPv6. */
  isDualStack: boolean;
  /** Endpoints of AWS with validated cryptography. */
  isFips: boolean;
  /** Transfer acceleration of AWS. */
  isAccelerated: boolean;
}

const PARTITIONS: [RegExp, string][] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^us-iso-/, 'c2s.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov'],
  [/^us-isof-/, 'csp.hci.ic.gov'],
  [/^eu-isoe-/, 'cloud.adc-e.uk'],
  [/^eusc-/, 'amazonaws.eu'],
];

/**
 * Scheme and host of a bucket, and the path that keys follow; it ends with a slash. A bucket that cannot be a host
 * name (or, with TLS, has dots, which no certificate covers) stands in the path.
 */
export function bucketAddress(bucket: string, region: string, how: S3Addressing): { origin: URL; path: string } {
  const isHostName = (how.useTls ? /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/ : /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/).test(
    bucket,
  );
  const isInPath = how.usesPathStyle || !isHostName;
  const base = new URL(how.endpoint ?? `${how.useTls ? 'https' : 'http'}://${awsHost(region, how, isInPath)}`);
  const path = `${base.pathname.replace(/\/+$/, '')}/`;
  const host = isInPath ? base.host : `${bucket}.${base.host}`;
  return {
    origin: new URL(`${base.protocol}//${host}`),
    path: isInPath ? `${path}${encodeURIComponent(bucket)}/` : path,
  };
}

function awsHost(region: string, { isDualStack, isFips, isAccelerated }: S3Addressing, isInPath: boolean): string {
  const stack = isDualStack ? '.dualstack' : '';
  if (isAccelerated && !isInPath) return `s3-accelerate${stack}.amazonaws.com`;
  const suffix = PARTITIONS.find(([pattern]) => pattern.test(region))?.[1] ?? 'amazonaws.com';
  return `s3${isFips ? '-fips' : ''}${stack}.${region}.${suffix}`;
}
