import { mutated } from "./mutated";

mutated("baoshan-2018");
