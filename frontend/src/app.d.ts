import type { Failure } from '#lib/api/errors.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			reference?: string;
			failure?: Failure['kind'];
		}
	}
}
