import postgres from 'postgres';

/**
 * Whether nothing was ever written here, by any tenant: row security lets nobody count tenants, but the log's
 * sequence has then never been used.
 */
export async function isUntouched(url: string): Promise<boolean> {
  const owner = postgres(url, { max: 1, onnotice: () => {}, connection: { role: 'log_owner' } });
  try {
    const [row] = await owner<{ is_called: boolean }[]>`select is_called from log.events_sequence_seq`;
    return row?.is_called === false;
  } finally {
    await owner.end();
  }
}
