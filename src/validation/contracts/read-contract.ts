import { parseYaml } from '../../platform/yaml/index.js';
import { checkedSchema } from '../read-schema.js';
import type { RuleResult } from '../validate-table.js';
import type { Contract, ReadBeside, Unchecked, WantedTable } from './contract.js';
import { isDataPackage, readDataPackage } from './data-package.js';
import { isDataContract, readDataContract } from './odcs.js';

/**
 * What a file says of a table: a Table Schema with quality rules, a Frictionless Data Package, or a data contract of ODCS. Throws
 * `SCHEMA_INVALID` (exit 2) with every mistake at once, each at file:line:column.
 */
export async function readContract(
  text: string,
  file: string,
  wanted: WantedTable,
  readBeside: ReadBeside,
): Promise<Contract> {
  const source = parseYaml(text, { file });
  if (isDataContract(file, source.value)) return readDataContract(source, file, wanted);
  if (isDataPackage(file, source.value)) return readDataPackage(source, file, wanted, readBeside);
  const schema = checkedSchema({ value: source.value ?? {}, source, file, placeOf: (path) => path });
  return { schema, unchecked: [], files: [] };
}

/** As rules that nobody looked at: what a file asks for is never passed over in silence. */
export function uncheckedRules(unchecked: readonly Unchecked[], rows: number): RuleResult[] {
  return unchecked.map(({ id, reason }) => ({
    id,
    status: 'skipped',
    failing_rows: null,
    total_rows: rows,
    reason,
    sample: [],
  }));
}
