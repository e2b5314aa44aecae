import type { PinnedPackage } from '../fetch-packages.js';

/** What DuckDB needs on every platform. Pinned here as in package-lock.json, which a test compares. */
const COMMON: readonly PinnedPackage[] = [
  {
    name: '@duckdb/node-bindings',
    version: '1.5.5-r.5',
    integrity: 'sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==',
  },
  {
    name: 'detect-libc',
    version: '2.1.2',
    integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
  },
];

/** Its library for each platform; with `-musl` for Alpine and the like. */
const LIBRARIES: readonly PinnedPackage[] = [
  {
    name: '@duckdb/node-bindings-darwin-arm64',
    version: '1.5.5-r.5',
    integrity: 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
  },
  {
    name: '@duckdb/node-bindings-darwin-x64',
    version: '1.5.5-r.5',
    integrity: 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
  },
  {
    name: '@duckdb/node-bindings-linux-arm64',
    version: '1.5.5-r.5',
    integrity: 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
  },
  {
    name: '@duckdb/node-bindings-linux-arm64-musl',
    version: '1.5.5-r.5',
    integrity: 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
  },
  {
    name: '@duckdb/node-bindings-linux-x64',
    version: '1.5.5-r.5',
    integrity: 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
  },
  {
    name: '@duckdb/node-bindings-linux-x64-musl',
    version: '1.5.5-r.5',
    integrity: 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
  },
  {
    name: '@duckdb/node-bindings-win32-arm64',
    version: '1.5.5-r.5',
    integrity: 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
  },
  {
    name: '@duckdb/node-bindings-win32-x64',
    version: '1.5.5-r.5',
    integrity: 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
  },
];

/** What DuckDB consists of on this platform; undefined where nobody built it. */
export function enginePackages(platform: string, arch: string, isMusl: boolean): PinnedPackage[] | undefined {
  const name = `@duckdb/node-bindings-${platform}-${arch}${isMusl ? '-musl' : ''}`;
  const library = LIBRARIES.find((one) => one.name === name);
  return library && [...COMMON, library];
}
