export {};
export async function failAbandonedImports(..._: unknown[]): Promise<void> {}
