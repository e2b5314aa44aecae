import { BlockList, isIP, isIPv4 } from 'node:net';

/** What IANA reserves: https://www.iana.org/assignments/iana-ipv4-special-registry and the same of IPv6. */
const RESERVED_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** The one block of IPv6 that is handed out to the public; within it are some that are not, or that lead to IPv4. */
const PUBLIC_6 = '2000::/3';
const RESERVED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const reserved4 = listOf(RESERVED_4, 'ipv4');
const public6 = listOf([PUBLIC_6], 'ipv6');
const reserved6 = listOf(RESERVED_6, 'ipv6');

/** Whether an IP address belongs to the public internet: not this machine, not a private network, not a link, not a group. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !reserved4.check(address, 'ipv4');
  // An IPv4 address in the clothes of IPv6 lies outside of the public block, and one with a zone is of a link.
  return (
    isIP(address) === 6 && !address.includes('%') && public6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6')
  );
}

function listOf(blocks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [network, prefix] = block.split('/');
    list.addSubnet(network!, Number(prefix), family);
  }
  return list;
}
