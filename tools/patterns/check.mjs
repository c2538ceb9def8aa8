// Reads what spell.py wrote and adds to each pattern what the checker says of it, and the attack that it found.
import { createInterface } from "node:readline";
import { check } from "recheck";

for await (const line of createInterface({ input: process.stdin })) {
  const pattern = JSON.parse(line);
  const { status, checker, complexity, error, attack } = await check(pattern.javascript, "u", {
    timeout: 10000,
    attackTimeout: 3000,
  });
  const { pumps, suffix } = attack ?? {};
  console.log(JSON.stringify({ ...pattern, status, checker, why: error?.kind ?? complexity?.summary, pumps, suffix }));
}
