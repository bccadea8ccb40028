package se.valv.search;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import se.valv.identity.ObjectId;
import se.valv.search.text.SwedishOrder;

/** The fields of an indexed record. */
final class Fields {

  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String NUMBER = "number";
  static final String NUMBER_ORDER = "numberOrder";
  static final String TITLE_ORDER = "titleOrder";
  static final String KEY = "key";
  static final String KIND = "kind";
  static final String VERSION = "version";
  static final String SUBJECT_CLASS = "subjectClass";
  static final String FILED = "filed";
  static final String KEYWORDS = "keywords";
  private static final String KEYWORD = "keyword.";

  private static final FieldType SEARCHED = searched();

  private Fields() {}

  /** The term by which one record is replaced or taken away. */
  static Term key(ObjectId record) {
    return new Term(KEY, bytes(record.value()));
  }

  static ObjectId record(BytesRef key) {
    var bytes = ByteBuffer.wrap(key.bytes, key.offset, key.length);
    return new ObjectId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  static Term keyword(String name, String value) {
    return new Term(KEYWORD + name, value);
  }

  static Document document(IndexWork.Target target, IndexText text) {
    var document = new Document();
    var key = bytes(target.record().value());
    document.add(new StringField(KEY, key, Field.Store.YES));
    document.add(new SortedDocValuesField(KEY, key));
    document.add(new StringField(KIND, target.kind().name(), Field.Store.YES));
    document.add(new SortedDocValuesField(KIND, new BytesRef(target.kind().name())));
    document.add(new StoredField(VERSION, target.version()));
    document.add(new StringField(SUBJECT_CLASS, text.subjectClass().code(), Field.Store.YES));
    document.add(new Field(TITLE, text.title(), SEARCHED));
    document.add(new Field(TEXT, text.text(), SEARCHED));
    document.add(new Field(NUMBER, text.number(), SEARCHED));
    var number = new BytesRef(SwedishOrder.counted(text.number()));
    document.add(new SortedDocValuesField(NUMBER_ORDER, number));
    var title = new BytesRef(SwedishOrder.key(text.title()));
    document.add(new SortedDocValuesField(TITLE_ORDER, title));
    long filed = text.filed().toEpochMilli();
    document.add(new LongPoint(FILED, filed));
    document.add(new NumericDocValuesField(FILED, filed));
    document.add(new StoredField(FILED, filed));
    text.keywords()
        .forEach((k, v) -> document.add(new StringField(KEYWORD + k, v, Field.Store.NO)));
    new TreeMap<>(text.keywords())
        .forEach((k, v) -> List.of(k, v).forEach(t -> document.add(new StoredField(KEYWORDS, t))));
    return document;
  }

  /** Keywords as they are kept to be shown: each name with its value after it. */
  static Map<String, String> keywords(Document stored) {
    var kept = stored.getValues(KEYWORDS);
    var keywords = new HashMap<String, String>();
    for (int i = 0; i < kept.length; i += 2) {
      keywords.put(kept[i], kept[i + 1]);
    }
    return Map.copyOf(keywords);
  }

  private static BytesRef bytes(UUID id) {
    return new BytesRef(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  private static FieldType searched() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
