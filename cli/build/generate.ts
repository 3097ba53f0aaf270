import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { emitTypes } from './emit-types.ts';
import { readSchemas } from './schemas.ts';

const style = { parser: 'typescript', singleQuote: true, printWidth: 100 } as const;
const types = await format(emitTypes(readSchemas('.')), style);
writeFileSync('cli/core/spec/written.generated.ts', types);
