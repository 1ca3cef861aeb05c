import { writeFileSync } from "node:fs";
import { membersFile, membersText } from "./membersText";

// Run with `npx tsx test/hosts/embedded/members/writeMembers.ts` after a change of @microsoft/office-js.
writeFileSync(membersFile, membersText());
