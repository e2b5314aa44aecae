import type { ColumnType } from '../../core/table.js';

const INTEGERS = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^BIGNUM$/;
const NUMBERS = /^(?:DOUBLE|FLOAT|DECIMAL\(.*\))$/;
const TEXTS = /^(?:VARCHAR|UUID|TIME|TIME_NS|TIME WITH TIME ZONE|ENUM\(.*\))$/s;
const TIMESTAMPS = /^TIMESTAMP(?:_S|_MS|_NS| WITH TIME ZONE)?$/;

/** What a type of DuckDB is to us; nested, binary and exotic ones are `other`. */
export function columnType(type: string): ColumnType {
  if (INTEGERS.test(type)) return 'integer';
  if (NUMBERS.test(type)) return 'number';
  if (type === 'BOOLEAN') return 'boolean';
  if (type === 'DATE') return 'date';
  if (TIMESTAMPS.test(type)) return 'timestamp';
  return TEXTS.test(type) ? 'string' : 'other';
}
