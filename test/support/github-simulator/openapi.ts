import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { correctDescription } from './openapi-corrections.js';

type Json = Record<string, unknown>;
type Schema = Json & { $ref?: string };

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Operation {
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Json>>;
  'x-webhooks': Record<string, { post: Operation }>;
}

const DESCRIPTION = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
/** The description names the document's own parts so. */
const LOCAL = /^#\/components\/(\w+)\/(.+)$/;

/** Words of OpenAPI that mean nothing, or something else, to JSON Schema. */
const NOT_JSON_SCHEMA = new Set(['nullable', 'example', 'examples', 'discriminator', 'deprecated', 'x-github']);

const FORMATS: Record<string, true | RegExp | ((text: string) => boolean)> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  // With the templates that GitHub calls uri too.
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  'uri-template': true,
  email: true,
  int64: true,
  int32: true,
  float: true,
  double: true,
  date: true,
  time: true,
  hostname: true,
  ipv4: true,
  ipv6: true,
  byte: true,
  binary: true,
  'repo.nwo': true,
};

/**
 * GitHub's OpenAPI description, for both directions: what breaks it goes to `report`. Read at first use, and compiled per
 * operation at first use: the whole takes minutes.
 */
export class OpenApi {
  private static loaded: Description | undefined;
  // Its strict mode wants a cleaner description than GitHub's; formats are checked where we can.
  private static readonly ajv = new Ajv({
    strict: false,
    allErrors: false,
    logger: false,
    inlineRefs: false,
    formats: FORMATS,
  });
  private static readonly compiled = new Map<string, ValidateFunction>();
  private static readonly known = new Set<string>();

  constructor(private readonly report: (problem: string) => void) {}

  /** What is wrong with the parameters and the body of a request; `ignored` are those GitHub would silently pass over. */
  checkRequest(
    operation: string,
    parameters: Record<string, string>,
    query: URLSearchParams,
    body: unknown,
  ): { wrong: string[]; ignored: string[] } {
    const found = this.operation(operation);
    if (!found) return { wrong: [], ignored: [`${operation} is not in the OpenAPI description`] };
    const wrong: string[] = [];
    const ignored: string[] = [];
    const known = (found.parameters ?? []).map((one) => this.resolve<Parameter>(one));
    for (const parameter of known) {
      const given = parameter.in === 'path' ? parameters[parameter.name] : query.get(parameter.name);
      if (parameter.in === 'header') continue;
      if (given === undefined || given === null) {
        if (parameter.required) wrong.push(`${operation}: ${parameter.name} is missing`);
        continue;
      }
      const validate = this.compile(`${operation} ${parameter.name}`, parameter.schema);
      if (!readings(given).some((value) => validate(value))) {
        wrong.push(`${operation}: ${parameter.name}=${given} ${explain(validate)}`);
      }
    }
    for (const name of query.keys()) {
      if (!known.some((one) => one.in === 'query' && one.name === name)) {
        ignored.push(`${operation}: no such parameter ${name}`);
      }
    }
    const schema = found.requestBody?.content['application/json']?.schema;
    if (body === undefined) {
      if (found.requestBody?.required) wrong.push(`${operation}: the body is missing`);
    } else if (schema) {
      const validate = this.compile(`${operation} body`, schema);
      if (!validate(body)) wrong.push(`${operation}: the body ${explain(validate)}`);
      const properties = schema['properties'] as Json | undefined;
      for (const name of Object.keys(properties ? (body as Json) : {})) {
        if (!(name in properties!)) ignored.push(`${operation}: no such field ${name} in the body`);
      }
    } else if (Object.keys(body as Json).length > 0) {
      ignored.push(`${operation}: takes no body`);
    }
    return { wrong, ignored };
  }

  checkResponse(operation: string, status: number, body: unknown): void {
    const found = this.operation(operation);
    const named = found?.responses[String(status)];
    if (!found) return;
    if (!named) {
      // Errors of any route look alike, described for it or not.
      if (status < 400) this.report(`${operation}: the description knows no answer ${status}`);
      return;
    }
    const response = this.resolve<Operation['responses'][string]>(named);
    const schema = response.content?.['application/json']?.schema;
    if (!schema) {
      if (body !== undefined && response.content === undefined && status < 300) {
        this.report(`${operation}: ${status} has no body`);
      }
      return;
    }
    const validate = this.compile(`${operation} ${status}`, schema);
    if (!validate(body)) this.report(`the simulator's answer to ${operation}, ${status}: ${explain(validate)}`);
  }

  checkWebhook(event: string, action: string | undefined, payload: unknown): void {
    const name = [event, action]
      .filter((word) => word !== undefined)
      .join('-')
      .replaceAll('_', '-');
    const schema = this.description['x-webhooks'][name]?.post.requestBody?.content['application/json']?.schema;
    if (!schema) {
      this.report(`the OpenAPI description has no webhook ${name}`);
      return;
    }
    const validate = this.compile(`webhook ${name}`, schema);
    if (!validate(payload)) this.report(`the simulator's webhook ${name}: ${explain(validate)}`);
  }

  private get description(): Description {
    if (!OpenApi.loaded) {
      OpenApi.loaded = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description;
      correctDescription(OpenApi.loaded);
    }
    return OpenApi.loaded;
  }

  private operation(operation: string): Operation | undefined {
    const [method, path] = operation.split(' ') as [string, string];
    return this.description.paths[path]?.[method.toLowerCase()];
  }

  private resolve<T>(value: unknown): T {
    const found = LOCAL.exec((value as { $ref?: string }).$ref ?? '');
    return (found ? this.description.components[found[1]!]![found[2]!] : value) as T;
  }

  private compile(key: string, schema: Schema): ValidateFunction {
    let validate = OpenApi.compiled.get(key);
    if (!validate) {
      validate = OpenApi.ajv.compile(this.convert(schema) as Json);
      OpenApi.compiled.set(key, validate);
    }
    return validate;
  }

  /** OpenAPI 3.0 as JSON Schema: `nullable`, and references by an id of their own, of which the targets are then added. */
  private convert(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.convert(item));
    if (value === null || typeof value !== 'object') return value;
    const converted: Json = {};
    for (const [name, inner] of Object.entries(value)) {
      if (NOT_JSON_SCHEMA.has(name)) continue;
      if (name === '$ref' && typeof inner === 'string') converted[name] = this.add(inner);
      // Names of properties are no words of the schema.
      else if (name === 'properties') converted[name] = this.convertEach(inner as Json);
      else if (name === 'enum' || name === 'default' || name === 'const') converted[name] = inner;
      else converted[name] = this.convert(inner);
    }
    return (value as Json)['nullable'] === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
  }

  private convertEach(schemas: Json): Json {
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, this.convert(schema)]));
  }

  private add(reference: string): string {
    const found = LOCAL.exec(reference);
    if (!found) throw new Error(`a reference that is not local: ${reference}`);
    const id = `https://openapi.example/${found[1]}/${found[2]}`;
    if (!OpenApi.known.has(id)) {
      OpenApi.known.add(id);
      OpenApi.ajv.addSchema(this.convert(this.description.components[found[1]!]![found[2]!]) as Json, id);
    }
    return id;
  }
}

/** What a parameter's text may mean. */
function readings(text: string): unknown[] {
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? [Number(text)] : [];
  const truth = text === 'true' ? [true] : text === 'false' ? [false] : [];
  return [text, ...number, ...truth, [text]];
}

function explain({ errors }: ValidateFunction): string {
  return (errors ?? [])
    .slice(0, 3)
    .map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`)
    .join('; ');
}
