const CUSTOMERS = 5000;
const STATUS = ['new', 'paid', 'packed', 'shipped', 'returned'];
const COUNTRIES = ['DE', 'FR', 'US', 'GB', 'PL', 'ES', 'IT', 'NL'];
const NAMES = ['anna', 'ben', 'carla', 'david.k', 'eva', 'finn', 'greta.m', 'hugo'];

/** Customers that orders may be of. */
export function customersTable(): string {
  return ['customer_id', ...Array.from({ length: CUSTOMERS }, (_, at) => at + 1)].join('\n');
}

/** Orders as CSV, the same each time; one in a thousand breaks each of seven rules, one in ten thousand repeats its id. */
export function ordersTable(rows: number): string {
  const lines = ['order_id,customer_id,status,country,email,amount,quantity,discount,created,shipped'];
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const isBad = () => random(1000) === 0;
  for (let row = 0; row < rows; row++) {
    const created = Date.UTC(2024, 0, 1) / 1000 + random(31_000_000);
    const name = `${NAMES[random(NAMES.length)]!}${random(100_000)}`;
    lines.push(
      [
        row % 10_000 === 9999 ? row - 1 : row,
        isBad() ? CUSTOMERS + 1 + random(100) : 1 + random(CUSTOMERS),
        isBad() ? 'lost' : STATUS[random(STATUS.length)]!,
        isBad() ? 'de' : COUNTRIES[random(COUNTRIES.length)]!,
        isBad() ? name : `${name}@example.org`,
        isBad() ? -1 : random(100_001) / 100,
        isBad() ? 0 : 1 + random(100),
        random(100) < 3 ? '' : random(101) / 100,
        time(created),
        time(isBad() ? created - 1 - random(1000) : created + random(1_000_000)),
      ].join(','),
    );
  }
  return lines.join('\n') + '\n';
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
