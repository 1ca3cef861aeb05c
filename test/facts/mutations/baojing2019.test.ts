import { mutated } from "./mutated";

mutated("baojing-2019");
