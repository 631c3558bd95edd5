"""What `test_spark.py` has Spark do, in a process of its own: prints the outcome as JSON, once for each case."""

from __future__ import annotations

import json
import os
import sys
from typing import Any


def main() -> None:
    """Run the cases on two threads that try a task four times, on this machine alone."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "50",
    }
    builder = SparkSession.builder.master("local[2,4]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    try:
        for name, outcome in cases(session).items():
            print(json.dumps({"case": name, "rows": outcome}), flush=True)
    finally:
        session.stop()


def cases(session: Any) -> dict[str, Any]:
    """Rows that came out of each; for one that fails, what Spark says."""
    import engine_documents as documents

    from newsclean.engines.spark import clean_dataframe

    def frame(table: Any) -> Any:
        rows = [(row["id"], row["text"]) for row in table.to_pylist()]
        return session.createDataFrame(rows, "id int not null, text string").repartition(8)

    def rows(frame: Any) -> list[dict[str, Any]]:
        return [row.asDict(recursive=True) for row in frame.collect()]

    def cleaned(table: Any, **settings: Any) -> Any:
        return clean_dataframe(frame(table), cleaner=documents.cleaner(), changes="changes", **settings)

    poisoned = cleaned(documents.killed("KILL PARENT spark", poisoned=True), timeout=2.0)
    outcome = {
        "poisoned": rows(poisoned),
        "schema": [[field.name, field.dataType.simpleString(), field.nullable] for field in poisoned.schema],
        "no guard": rows(cleaned(documents.killed("KILL spark"), guard=False)),
    }
    try:
        cleaned(documents.table(d100="EXIT"), guard=False).collect()
    except Exception as error:
        outcome["no guard, poisoned"] = str(error)
    return outcome


if __name__ == "__main__":
    main()
