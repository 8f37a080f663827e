declare const DONDOC_VERSION: string | undefined;

/** Version of the tool: from package.json at build time. */
export const toolVersion = typeof DONDOC_VERSION === 'string' ? DONDOC_VERSION : '0.0.0-dev';
